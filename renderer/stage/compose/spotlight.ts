import { type BenefitReading, type Reading, readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { benefitConcerned, largestMaker, largestPitch } from '../../../shared/decision/situation.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Columns } from './columns.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf } from './paging.ts'
import { linesIn, linesThatFit, partsIn } from './set-text.ts'
import {
  type SpotlightBlock,
  type SpotlightStyle,
  spotlightPages,
  spotlightQuestion,
} from './spotlight-spread.ts'
import { findingsTold, findingTold, type ToldFinding, type ToldSeverity } from './told-finding.ts'

/** One side of a throughline: how much lies on it, and whether anything stands at its end. */
export interface SpotlightSide {
  readonly share: string | null
  readonly of: string
  /** Percent of effort or selling: the line is as wide. */
  readonly percent: number
  readonly isThere: boolean
}

/** One finding or card with its throughline, both whys and the question it asks; what stands on one page of it. */
export interface SpotlightBody {
  readonly kind: 'spotlight'
  readonly title: string
  readonly severity: ToldSeverity | null
  /** What the benefit of the line is called; null where the page has no line. */
  readonly hub: string | null
  /** Short ones stand in the line itself, in wide pictures. */
  readonly isInPill: boolean
  readonly makers: SpotlightSide
  readonly sellers: SpotlightSide
  readonly columns: Columns<SpotlightStyle>
  /** Said where no throughline can be drawn. */
  readonly sentence: string | null
  readonly question: string | null
}

interface ToldSide {
  readonly side: SpotlightSide
  readonly blocks: readonly SpotlightBlock[]
}

const NOTHING = {
  hub: null,
  isInPill: false,
  columns: { left: [], right: [] },
  sentence: null,
  isAsking: true,
} as const
const HEAD_GAP = 14
const LEAD = 72
/** What the severity takes of the head, with its mark. */
const SEVERITY = 420

/** The finding or card that is pointed at; the worst finding where nothing is. */
export function composeSpotlight(input: SceneInput): Composed<SpotlightBody> {
  const { room, pointer, words } = input
  const { subject } = pointer
  const card = subject === null ? undefined : findCard(room.workshop, cardOf(input, subject))
  const finding = findingTold(input, subject) ?? (card ? null : (findingsTold(input)[0] ?? null))
  const reading = readWorkshopAt(room.workshop, room.asOf)
  const subjects = finding?.subjects ?? (card ? [card.card.id] : [])
  const benefit = benefitConcerned({ reading, subjects })
  const title =
    finding?.title ?? (card ? words.stage.kind[benefit ? 'benefit' : card.kind] : saidBy(input).title)
  const question = finding?.question ?? saidBy(input).prompt
  const severity = finding?.severity ?? null
  const { makers, sellers } = sidesOf(reading, benefit, subjects, input)
  const head = headHeight(title, severity !== null, input)
  const all = benefit
    ? spotlightPages(
        { left: makers.blocks, right: sellers.blocks },
        benefit.record.title,
        question,
        head,
        input,
      ).map(page => ({ ...page, sentence: null }))
    : sentencePages(finding, card?.card.title ?? null, spotlightQuestion(question, input) + head, input)
  const at = Math.min(pointer.page, all.length - 1)
  const { isAsking, ...page } = all[at] ?? NOTHING
  return {
    body: {
      kind: 'spotlight',
      title,
      severity,
      ...page,
      makers: makers.side,
      sellers: sellers.side,
      question: isAsking ? question : null,
    },
    pages: { at: at + 1, of: all.length },
  }
}

function headHeight(title: string, isWeighed: boolean, input: SceneInput): number {
  const size = Math.max(LEAD, input.sizes.body)
  const width = areaOf(input).width - (isWeighed ? SEVERITY : 0)
  return linesIn(title, width, size, 'medium') * size * 1.14 + HEAD_GAP
}

/** A link is told by the benefit it hangs on. */
function cardOf({ room: { workshop } }: SceneInput, subject: Id): Id {
  const link = workshop.links.get(subject)
  if (!link) return subject
  return workshop.benefits.has(link.from) ? link.from : link.to
}

/** What a finding says, or what a card is called, that hangs on no benefit. */
function sentencePages(finding: ToldFinding | null, title: string | null, others: number, input: SceneInput) {
  const { width, height } = areaOf(input)
  const size = input.sizes.spotlight
  const lines = linesThatFit(height - others - 36, size, 1.08)
  return partsIn(finding?.sentence ?? title ?? '', lines, { width, size, face: 'tight' }).map(sentence => ({
    hub: null,
    isInPill: false,
    columns: { left: [], right: [] },
    sentence: sentence === '' ? null : sentence,
    isAsking: true,
  }))
}

function sidesOf(
  reading: Reading,
  benefit: BenefitReading | null,
  subjects: readonly Id[],
  { room: { workshop }, words }: SceneInput,
): { readonly makers: ToldSide; readonly sellers: ToldSide } {
  const said = words.stage.spotlight
  const maker =
    benefit && (workshop.inventions.get(subjects[0] ?? '') ?? largestMaker(reading, benefit)?.record)
  const pitch = benefit && (workshop.pitches.get(subjects[0] ?? '') ?? largestPitch(reading, benefit)?.record)
  const into = linkBetween(workshop.links, maker?.id, benefit?.record.id)
  const out = linkBetween(workshop.links, benefit?.record.id, pitch?.id)
  return {
    makers: sideOf(
      maker?.title ?? null,
      benefit?.effort ?? null,
      { percent: said.percent, of: said.effort, asks: said.asksMaker },
      into?.whyFrom ?? null,
    ),
    sellers: sideOf(
      pitch?.title ?? null,
      benefit?.emphasis ?? null,
      { percent: said.percent, of: said.selling, asks: said.asksSeller },
      out?.whyTo ?? null,
    ),
  }
}

function sideOf(
  title: string | null,
  share: number | null,
  words: { readonly percent: (percent: number) => string; readonly of: string; readonly asks: string },
  why: string | null,
): ToldSide {
  const percent = share === null ? 0 : wholePercent(share)
  const blocks: readonly (SpotlightBlock | null)[] = [
    title === null ? null : { style: 'title', text: title },
    why === null ? null : { style: 'asks', text: words.asks },
    why === null ? null : { style: 'why', text: `“${why}”` },
  ]
  return {
    side: {
      share: share === null ? null : words.percent(percent),
      of: words.of,
      percent,
      isThere: title !== null,
    },
    blocks: blocks.filter(block => block !== null),
  }
}

function linkBetween(
  links: ReadonlyMap<Id, Link>,
  from: Id | undefined,
  to: Id | undefined,
): Link | undefined {
  return [...links.values()].find(link => link.from === from && link.to === to)
}
