import { STAGE_FINDINGS } from '../../../shared/finding/collapse-findings.ts'
import type { StageSizes } from '../../../shared/session/legible.ts'
import type { Composed, SceneInput } from './composed.ts'
import { areaOf, markScale, pageOf } from './paging.ts'
import { linesIn } from './set-text.ts'
import { composeSpotlight, type SpotlightBody } from './spotlight.ts'
import { findingsTold, findingTold, type ToldSeverity } from './told-finding.ts'

/** One line of the list. */
export interface FindingRow {
  readonly key: string
  readonly title: string
  readonly about: string
  readonly share: string
  readonly severity: ToldSeverity
}

/** Where the map does not line up, the worst first. */
export interface FindingsBody {
  readonly kind: 'findings'
  readonly rows: readonly FindingRow[]
  readonly heading: string
  readonly none: string | null
}

const HEADING = 112
const MARK = 96
const SHARE = 440
const ROW_PADDING = 25

/** The finding that is pointed at, or the first seven of all. */
export function composeFindings(input: SceneInput): Composed<FindingsBody | SpotlightBody> {
  const { pointer, words, sizes } = input
  if (findingTold(input, pointer.subject)) return composeSpotlight(input)
  const rows = findingsTold(input)
  const { height } = areaOf(input)
  const page = pageOf(
    rows,
    pointer.page,
    height - HEADING,
    row => findingRowHeight(row, sizes, input.width),
    STAGE_FINDINGS,
  )
  return {
    body: {
      kind: 'findings',
      rows: page.items.map(({ key, title, about, share, severity }) => ({
        key,
        title,
        about,
        share,
        severity,
      })),
      heading: words.stage.findings(rows.length),
      none: rows.length === 0 ? words.stage.noFindings : null,
    },
    pages: page,
  }
}

/** What a line of the list takes of the height: what it is about stands beside its title where both fit on one line, else below. */
export function findingRowHeight(
  { title, about }: Pick<FindingRow, 'title' | 'about'>,
  sizes: StageSizes,
  width: number,
): number {
  const size = Math.max(sizes.body, 60)
  const lines = (text: string) =>
    text === '' ? 0 : linesIn(text, areaOf({ sizes, width }).width - (MARK + SHARE) * markScale(sizes), size)
  const told = lines(`${title} ${about}`)
  return (told === 1 ? told : lines(title) + lines(about)) * size * 1.12 + ROW_PADDING
}
