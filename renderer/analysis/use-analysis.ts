import { useEffect } from 'react'
import { create } from 'zustand'
import { type Analysis, analyse } from '../../shared/finding/analyse.ts'
import type { Day } from '../../shared/lang/day.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { analysisLine } from './analysis-line.ts'
import { type Analysed, analyst } from './analyst.ts'

/** Up to so many records the analysis takes less than 5 ms and is made at once; above, beside the page. */
const AT_ONCE_MAX = 2_000

/** What is known about the open workshop: null until the first analysis, not current while a newer one is made. */
export interface Known {
  readonly analysis: Analysis | null
  readonly isCurrent: boolean
}

const useAnalysed = create<{ readonly analysed: Analysed | null }>(() => ({ analysed: null }))
let last: Analysed | null = null
let ask: ReturnType<typeof analyst> | null = null

/** The analysis of the open workshop; typing never waits for it. */
export function useAnalysis(): Known {
  const workshop = useWorkshopDocument()
  const asOf = today()
  const analysed = useAnalysed(state => state.analysed)
  const isSmall = recordsOf(workshop) <= AT_ONCE_MAX
  useEffect(() => {
    if (!isSmall) askBeside(workshop, asOf)
  }, [isSmall, workshop, asOf])
  if (isSmall) return { analysis: analyseOnce(workshop, asOf), isCurrent: true }
  if (analysed?.workshop.header.id !== workshop.header.id) return { analysis: null, isCurrent: false }
  return { analysis: analysed.analysis, isCurrent: analysed.workshop === workshop && analysed.asOf === asOf }
}

/** The analysis of a workshop at a day, made once for each version of it. */
export function analyseOnce(workshop: Workshop, asOf: Day): Analysis {
  if (last?.workshop !== workshop || last.asOf !== asOf)
    last = { workshop, asOf, analysis: analyse(workshop, asOf) }
  return last.analysis
}

function askBeside(workshop: Workshop, asOf: Day): void {
  ask ??= analyst(analysisLine(), analysed => useAnalysed.setState({ analysed }))
  ask({ workshop, asOf })
}

function recordsOf({ inventions, benefits, pitches, links, evidence }: Workshop): number {
  return inventions.size + benefits.size + pitches.size + links.size + evidence.size
}
