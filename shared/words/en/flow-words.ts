import type { CardKind } from '../../map/through-map.ts'
import { wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'

const NOUNS = {
  invention: ['other invention', 'other inventions'],
  benefit: ['other benefit', 'other benefits'],
  pitch: ['other pitch', 'other pitches'],
} as const satisfies Record<CardKind, readonly [string, string]>

const percent = (share: number | null) => (share === null ? '–' : String(wholePercent(share)))

/** Words of the throughline flow: effort into benefits, benefits into pitches. */
export const flowWords = {
  title: 'Throughline flow',
  unit: 'effort left, emphasis right, in %',
  inventions: 'Inventions: effort, %',
  benefits: 'Benefits: effort / emphasis, %',
  pitches: 'Pitches: emphasis, %',
  unknown: '–',
  unweighed: 'nothing entered',
  nothing: 'No cards on the map yet',
  shares: (effort: number | null, emphasis: number | null) => `${percent(effort)} / ${percent(emphasis)}`,
  others: (kind: CardKind, count: number) => {
    const [one, many] = NOUNS[kind]
    return counted(count, one, many)
  },
  row: (kind: CardKind, title: string, effort: number | null, emphasis: number | null) => {
    if (kind === 'invention') return `${title}: effort ${percent(effort)} %`
    if (kind === 'pitch') return `${title}: emphasis ${percent(emphasis)} %`
    return `${title}: effort ${percent(effort)} %, emphasis ${percent(emphasis)} %`
  },
  card: 'Card',
  kind: 'Kind',
  flowsTo: 'Flows to',
  description: (cards: readonly { readonly kind: CardKind }[]) => {
    const count = (kind: CardKind) => cards.filter(card => card.kind === kind).length
    return `Streams from ${counted(count('invention'), 'invention', 'inventions')} over ${counted(
      count('benefit'),
      'benefit',
      'benefits',
    )} to ${counted(count('pitch'), 'pitch', 'pitches')}; a benefit is as tall on its left as its effort and on its right as its emphasis.`
  },
}
