import { type BenefitReading, type Reading, readWorkshopAt } from '../../../shared/analysis/reading.ts'
import { benefitConcerned, largestMaker, largestPitch } from '../../../shared/decision/situation.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Link } from '../../../shared/map/link.ts'
import { type CardKind, findCard } from '../../../shared/map/through-map.ts'
import { wholePercent } from '../../../shared/words/percent.ts'
import type { Composed, SceneInput } from './composed.ts'
import { saidBy } from './frame.ts'
import { areaOf, linesIn } from './paging.ts'
import { findingsTold, findingTold, type ToldFinding, type ToldSeverity } from './told-finding.ts'

/** One side of a throughline: what it is called, how much lies on it, and why in its own words. */
export interface SpotlightSide {
  readonly title: string | null
  readonly share: string | null
  /** Percent of effort or selling: the line is as wide. */
  readonly percent: number
  readonly asks: string
  readonly why: string | null
}

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
  /** Both whys stand on a page of their own where they are long. */
  readonly part: 'all' | 'line' | 'whys'
}

const COLUMN = 800
const WHYS_MAX = 480

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
  const isLong = whysHeight(sides, input) > WHYS_MAX
  const part = isLong ? (pointer.page > 0 ? 'whys' : 'line') : 'all'
  return {
    body: {
      kind: 'spotlight',
      title,
      severity: finding?.severity ?? null,
      hub: benefit && { title: benefit.record.title, kind: 'benefit' },
      ...sides,
      sentence: benefit ? null : sentenceOf(finding, card?.card.title ?? null),
      question: finding?.question ?? saidBy(input).prompt,
      part,
    },
    pages: isLong ? { at: part === 'whys' ? 2 : 1, of: 2 } : { at: 1, of: 1 },
  }
}

/** A link is told by the benefit it hangs on. */
function cardOf({ room: { workshop } }: SceneInput, subject: Id): Id {
  const link = workshop.links.get(subject)
  if (!link) return subject
  return workshop.benefits.has(link.from) ? link.from : link.to
}

function sentenceOf(finding: ToldFinding | null, title: string | null): string | null {
  return finding?.sentence ?? title
}

function sidesOf(
  reading: Reading,
  benefit: BenefitReading | null,
  subjects: readonly Id[],
  { room: { workshop }, words }: SceneInput,
): Pick<SpotlightBody, 'makers' | 'sellers'> {
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
      said.effort,
      said.asksMaker,
      into?.whyFrom ?? null,
    ),
    sellers: sideOf(
      pitch?.title ?? null,
      benefit?.emphasis ?? null,
      said.selling,
      said.asksSeller,
      out?.whyTo ?? null,
    ),
  }
}

function sideOf(
  title: string | null,
  share: number | null,
  of: (percent: number) => string,
  asks: string,
  why: string | null,
): SpotlightSide {
  const percent = share === null ? 0 : wholePercent(share)
  return { title, share: share === null ? null : of(percent), percent, asks, why }
}

function linkBetween(
  links: ReadonlyMap<Id, Link>,
  from: Id | undefined,
  to: Id | undefined,
): Link | undefined {
  return [...links.values()].find(link => link.from === from && link.to === to)
}

/** What titles and whys would take below the line. */
function whysHeight(
  { makers, sellers }: Pick<SpotlightBody, 'makers' | 'sellers'>,
  { sizes, width }: SceneInput,
): number {
  const column = Math.min(COLUMN, (areaOf({ sizes, width }).width - 64) / 2)
  const tall = ({ title, why, asks }: SpotlightSide) =>
    linesIn(title ?? '', column, 72) * 82 +
    (why === null ? 0 : linesIn(asks, column, sizes.body, 'regular') * sizes.body * 1.2) +
    (why === null ? 0 : linesIn(why, column * 0.95, 68, 'regular') * 82)
  return Math.max(tall(makers), tall(sellers))
}
