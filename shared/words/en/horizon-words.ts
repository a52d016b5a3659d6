import { wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'

type Split = readonly [number, number, number]

const NAMES = { 1: 'Today', 2: 'Next', 3: 'Later' } as const

/** Words of the horizon split: what pays today, next and later. */
export const horizonWords = {
  title: 'Horizons',
  unit: 'effort by when it pays, in %',
  name: NAMES,
  column: (horizon: 1 | 2 | 3 | null) => (horizon === null ? 'No horizon yet' : NAMES[horizon]),
  count: (count: number) => counted(count, 'invention', 'inventions'),
  others: (count: number) => counted(count, 'other', 'others'),
  part: (horizon: 1 | 2 | 3, share: number) => `${NAMES[horizon]} ${wholePercent(share)} %`,
  notAssessed: (tagged: number | null, needed: number) =>
    tagged === null
      ? 'Not assessed: no effort entered yet'
      : `Not assessed: ${wholePercent(tagged)} % of effort has a horizon, ${wholePercent(needed)} % is needed`,
  row: (title: string, horizon: 1 | 2 | 3 | null, share: string) =>
    `${title}: ${horizon === null ? 'no horizon yet' : NAMES[horizon].toLowerCase()}, ${share} of effort`,
  invention: 'Invention',
  horizon: 'Horizon',
  share: 'Share of effort',
  description: (split: Split | null) =>
    split === null
      ? 'The split of effort by horizon is not assessed.'
      : `${split.map(wholePercent).join(' / ')} today / next / later, in percent of the effort that has a horizon.`,
}
