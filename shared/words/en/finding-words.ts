import type { RuleId } from '../../finding/rules.ts'

/** What a finding says: about which cards, how many they are, and the share concerned in whole percent or points. */
export interface FindingSaid {
  readonly names: string
  readonly count: number
  readonly share: number | null
}

/** Title, question for the room and the sentence of one rule. */
export interface RuleWords {
  readonly title: string
  readonly question: string
  readonly sentence: (said: FindingSaid) => string
}

const takes = ({ count }: FindingSaid) => (count === 1 ? 'takes' : 'take')
const does = ({ count }: FindingSaid, one: string, many: string) => (count === 1 ? one : many)
const some = (share: number | null, of: string) =>
  `${share === null ? 'an unknown share' : `${share} %`} of ${of}`

/** Words of the findings, by rule. */
export const findingWords = {
  rule: {
    'orphan-effort': {
      title: 'We invest, nobody sells',
      question: 'Who would pay for this?',
      sentence: said =>
        `${said.names} ${takes(said)} ${some(said.share, 'effort')}, and no pitch mentions ${does(said, 'it', 'them')}.`,
    },
    'side-road': {
      title: 'A good invention off our road',
      question: 'Could it serve what we are known for?',
      sentence: said =>
        `${said.names} ${takes(said)} ${some(said.share, 'effort')} and mostly ${does(said, 'serves', 'serve')} what we hardly sell.`,
    },
    'unsupported-emphasis': {
      title: 'We sell, nobody builds',
      question: 'Past work, service, or only brand?',
      sentence: said =>
        `${some(said.share, 'selling')} rests on ${said.names}, with no current R&D behind ${does(said, 'it', 'them')}.`,
    },
    'drift-to-rd': {
      title: 'R&D runs ahead',
      question: 'Which side moves?',
      sentence: said =>
        `R&D puts more into ${said.names} than Sales asks for: ${said.share ?? 'unknown'} points of drift.`,
    },
    'drift-to-sales': {
      title: 'Sales runs ahead',
      question: 'How long can we sell this unimproved?',
      sentence: said =>
        `Sales leans more on ${said.names} than R&D works on: ${said.share ?? 'unknown'} points of drift.`,
    },
    'identity-unprotected': {
      title: 'What we are known for is open to copying',
      question: 'What stops copying?',
      sentence: said =>
        `${said.names} ${does(said, 'is', 'are')} part of our name and ${some(said.share, 'selling')}, and no right or secret protects ${does(said, 'it', 'them')}.`,
    },
    'prune-candidate': {
      title: 'A right nobody uses',
      question: 'Does it block a rival? Is there a licensee?',
      sentence: said =>
        `Nobody sells what ${said.names} ${does(said, 'protects', 'protect')}: ${some(said.share, 'effort')}.`,
    },
    overshoot: {
      title: 'Better than good enough',
      question: 'Who asked for more?',
      sentence: said =>
        `${said.names} ${takes(said)} ${some(said.share, 'effort')} and already ${does(said, 'stands', 'stand')} well above what buyers need.`,
    },
    'premium-on-overshoot': {
      title: 'A premium on an overshoot',
      question: 'Would they pay for it?',
      sentence: said =>
        `${said.names} ${does(said, 'costs', 'cost')} more than the alternative for what is better than needed: ${some(said.share, 'selling')}.`,
    },
    undershoot: {
      title: 'Not good enough where it matters',
      question: 'What is “enough”?',
      sentence: said =>
        `On ${said.names} we are below what buyers need, and the best rival is not: ${some(said.share, 'selling')}.`,
    },
    'open-field': {
      title: 'Open field',
      question: 'Can we be first?',
      sentence: said => `On ${said.names} neither we nor the best rival give what buyers need.`,
    },
    overpromise: {
      title: 'We claim more than exists',
      question: 'Who was told, by when?',
      sentence: said =>
        `${said.names} ${does(said, 'claims', 'claim')} a later stage than the inventions behind ${does(said, 'it', 'them')}: ${some(said.share, 'selling')}.`,
    },
    'stale-collateral': {
      title: 'Material older than the product',
      question: 'Who owns the update?',
      sentence: said =>
        `The material for ${said.names} was not checked since the product changed, or for half a year: ${some(said.share, 'selling')}.`,
    },
    'no-evidence': {
      title: 'Nobody has asked the customer',
      question: 'Who will ask five customers?',
      sentence: said =>
        `${some(said.share, 'selling')} rests on ${said.names}, and no customer was heard about ${does(said, 'it', 'them')} in a year.`,
    },
    contradicted: {
      title: 'Customers say otherwise',
      question: 'What would change our mind?',
      sentence: said => `Recent evidence contradicts ${said.names}: ${some(said.share, 'selling')}.`,
    },
    'compromised-evidence': {
      title: 'Only ears that are paid on the deal',
      question: 'What would a customer tell someone with nothing to sell?',
      sentence: said =>
        `What we know about ${said.names}, ${some(said.share, 'selling')}, was heard only by people paid on the deal.`,
    },
    'not-ready-for-field': {
      title: 'Not ready for the field',
      question: 'Who learns before who scales?',
      sentence: said => `For ${said.names} the field cannot yet answer what a buyer will ask.`,
    },
    'commission-conflict': {
      title: 'Selling it does not pay',
      question: 'What would you sell on the 28th?',
      sentence: said =>
        `${said.names} ${does(said, 'pays', 'pay')} a seller less than half of what the established offers pay.`,
    },
    'innovator-on-commission': {
      title: 'Too many hands in the till',
      question: 'Too many hands in the till?',
      sentence: said => `${said.names}: somebody who is to learn what customers want is paid on the deal.`,
    },
    'creators-not-with-customers': {
      title: 'Its makers do not meet the customer',
      question: 'When did its makers last hear “no”?',
      sentence: said =>
        `None of those who make ${said.names} heard a customer about ${does(said, 'it', 'them')} in a year.`,
    },
    'horizon-tilt': {
      title: 'The horizons are out of balance',
      question: 'What replaces today’s product?',
      sentence: said => `${some(said.share, 'effort')} works on today’s product.`,
    },
    'one-sided-why': {
      title: 'Only one side said why',
      question: 'Why would anyone need it; why did you build it?',
      sentence: said =>
        `${said.share === null ? 'Some' : `${said.share} %`} of the links that carry weight lack the maker’s or the seller’s reason.`,
    },
    'missing-function': {
      title: 'Not everybody was in the room',
      question: 'Whose veto comes later?',
      sentence: said => `${said.names} ${does(said, 'was', 'were')} not in the room.`,
    },
    'cadence-lapsed': {
      title: 'The next session is not set',
      question: 'Who calls it?',
      sentence: () => 'No next session has a date, or the last one is too long ago.',
    },
  } satisfies Record<RuleId, RuleWords> as Readonly<Record<RuleId, RuleWords>>,
  severity: { serious: 'Serious', discuss: 'To discuss', note: 'Note' },
  weightsMatter: 'Depends on link strengths',
  /** Stands where a rule is no longer known. */
  unknown: { title: 'An older finding', question: '' },
}
