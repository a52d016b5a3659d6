import { analyse } from '../../shared/finding/analyse.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { MapSize } from './large-map.ts'
import { largeMap } from './large-map.ts'

/** One line of the table that the bench prints. */
export interface BenchRow {
  readonly name: string
  readonly median: number
  readonly unit: string
  readonly budget: string
}

const ROOM: MapSize = { inventions: 30, benefits: 12, pitches: 18, links: 80 }
const PORTFOLIO: MapSize = { inventions: 20_000, benefits: 200, pitches: 200, links: 40_000 }
const HALF: MapSize = { inventions: 10_000, benefits: 200, pitches: 200, links: 20_000 }

/** Measures the analysis of a room's map and of a portfolio, and whether it grows in line with the records. */
export async function analysisBench(): Promise<BenchRow[]> {
  const room = medianMs(largeMap(ROOM), 200)
  const portfolio = medianMs(largeMap(PORTFOLIO), 15)
  const half = medianMs(largeMap(HALF), 15)
  return [
    { name: 'analyse, 60 cards', median: room, unit: 'ms', budget: '< 1' },
    { name: 'analyse, 20,000 inventions and 40,000 links', median: portfolio, unit: 'ms', budget: '<= 50' },
    { name: 'analyse, twice the records', median: portfolio / half, unit: 'times', budget: '<= 3' },
  ]
}

/** The median time of one analysis in milliseconds, after a warm-up. */
function medianMs(workshop: Workshop, rounds: number): number {
  const times: number[] = []
  for (let round = 0; round < rounds * 2; round += 1) {
    const start = performance.now()
    analyse(workshop, '2026-03-14')
    if (round >= rounds) times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  return times[Math.floor(times.length / 2)] ?? Number.NaN
}
