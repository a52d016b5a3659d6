import { counted } from '../plural.ts'

interface Rated {
  readonly needed: number | null
  readonly ours: number | null
}

const level = (value: number) => String(Math.round(value * 10) / 10)

/** Words of the good-enough chart: what buyers need, what we give, what the best rival gives. */
export const goodEnoughWords = {
  title: 'Good enough',
  unit: 'levels, 0 to 10',
  needed: 'what buyers need',
  ours: 'ours',
  rival: 'best rival',
  more: 'more than needed',
  missing: 'missing',
  ourLevel: 'our level',
  importance: 'importance',
  value: (value: number | null) => (value === null ? 'not rated' : level(value)),
  level: (surplus: number | null) => {
    if (surplus === null) return 'Not assessed'
    if (surplus === 0) return 'as needed'
    return surplus > 0 ? `${level(surplus)} above` : `${level(-surplus)} below`
  },
  importanceOf: (importance: number | null) => (importance === null ? '–' : `${importance} of 5`),
  row: (title: string, said: string, importance: number | null) =>
    importance === null ? `${title}: ${said}` : `${title}: ${said}, importance ${importance} of 5`,
  description: (benefits: readonly Rated[]) => {
    const rated = benefits.filter(({ needed, ours }) => needed !== null && ours !== null)
    const above = rated.filter(({ needed, ours }) => (ours ?? 0) > (needed ?? 0)).length
    const below = rated.filter(({ needed, ours }) => (ours ?? 0) < (needed ?? 0)).length
    return `Levels of ${counted(benefits.length, 'benefit', 'benefits')}, ${rated.length} of them rated: ${above} above what buyers need, ${below} below.`
  },
}
