import { type BenefitReading, type Reading, readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { benefitConcerned, largestMaker, largestPitch } from '../../../shared/decision/situation.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { type CardKind, findCard } from '../../../shared/map/through-map.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Composed, SceneInput } from './composed.ts'
import { cutTo } from './cut-to.ts'
import { saidBy } from './frame.ts'
import { areaOf } from './paging.ts'
import { spreadOf } from './spotlight-spread.ts'
import { findingsTold, findingTold, type ToldFinding, type ToldSeverity } from './told-finding.ts'

/** One side of a throughline: what it is called, how much lies on it, and why in its own words. */
export interface SpotlightSide {
  readonly title: string | null
  readonly share: string | null
  readonly of: string
  /** Percent of effort or selling: the line is as wide. */
  readonly percent: number
  readonly asks: string
  readonly why: string | null
}

export type Sides = Pick<SpotlightBody, 'makers' | 'sellers'>

/** One finding or card with its throughline, both whys and the question it asks. */
export interface SpotlightBody {
  readonly kind: 'spotlight'
  readonly title: string
  readonly severity: ToldSeverity | null
  readonly hub: { readonly title: string; readonly kind: CardKind } | null
  readonly makers: SpotlightSide
  readonly sellers: SpotlightSide
  /** Said where no throughline can be drawn. */
  readonly sentence: string | null
  readonly question: string
  /** What of it stands on this page; the ends or their whys go to a second page where they are long. */
  readonly shows: Readonly<Record<'line' | 'titles' | 'whys' | 'question', boolean>>
}

/** The finding or card that is pointed at; the worst finding where nothing is. */
export function composeSpotlight(input: SceneInput): Composed<SpotlightBody> {
  const { room, pointer, words } = input
  const { subject } = pointer
  const card = subject === null ? undefined : findCard(room.workshop, cardOf(input, subject))
  const finding = findingTold(input, subject) ?? (card ? null : (findingsTold(input)[0] ?? null))
  const reading = readWorkshopAt(room.workshop, room.asOf)
  const subjects = finding?.subjects ?? (card ? [card.card.id] : [])
  const benefit = benefitConcerned({ reading, subjects })
  const sides = sidesOf(reading, benefit, subjects, input)
  const title = finding?.title ?? (card ? words.stage.kind[card.kind] : saidBy(input).title)
  const question = finding?.question ?? saidBy(input).prompt
  const cut = (text: string) => cutTo(text, 2, { width: areaOf(input).width, size: input.sizes.spotlight })
  const hub = benefit && { title: cut(benefit.record.title), kind: 'benefit' as const }
  const { pages, ...spread } = spreadOf(sides, hub?.title ?? '', question, input)
  return {
    body: {
      kind: 'spotlight',
      title,
      severity: finding?.severity ?? null,
      hub,
      ...spread,
      sentence: benefit ? null : sentenceOf(finding, card?.card.title ?? null, input),
      question,
    },
    pages,
  }
}

/** A link is told by the benefit it hangs on. */
function cardOf({ room: { workshop } }: SceneInput, subject: Id): Id {
  const link = workshop.links.get(subject)
  if (!link) return subject
  return workshop.benefits.has(link.from) ? link.from : link.to
}

function sentenceOf(finding: ToldFinding | null, title: string | null, input: SceneInput): string | null {
  const text = finding?.sentence ?? title
  return text && cutTo(text, 5, { width: areaOf(input).width, size: input.sizes.spotlight })
}

function sidesOf(
  reading: Reading,
  benefit: BenefitReading | null,
  subjects: readonly Id[],
  { room: { workshop }, words }: SceneInput,
): Sides {
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
): SpotlightSide {
  const percent = share === null ? 0 : wholePercent(share)
  const { of, asks } = words
  return { title, share: share === null ? null : words.percent(percent), of, percent, asks, why }
}

function linkBetween(
  links: ReadonlyMap<Id, Link>,
  from: Id | undefined,
  to: Id | undefined,
): Link | undefined {
  return [...links.values()].find(link => link.from === from && link.to === to)
}
