import type { LucideIcon } from 'lucide-react'
import { CalendarClock, ChartNoAxesGantt, FileText, Rows3, Signpost, Waypoints } from 'lucide-react'
import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { RailTab } from './view.ts'

type Load = () => Promise<{ readonly default: ComponentType }>

interface WorkshopTab {
  readonly id: RailTab
  readonly Icon: LucideIcon
  readonly Screen: ComponentType
  /** Reads the code of the screen before it is first shown. */
  readonly load: Load
  /** Whether what is selected opens beside it. */
  readonly hasInspector: boolean
}

const loadMap: Load = async () => ({ default: (await import('../map/map-screen.tsx')).MapScreen })
const loadList: Load = async () => ({ default: (await import('../list/list-screen.tsx')).ListScreen })
const loadAnalysis: Load = async () => ({
  default: (await import('../analysis/analysis-screen.tsx')).AnalysisScreen,
})
const loadDecisions: Load = async () => ({
  default: (await import('../decision/decision-screen.tsx')).DecisionScreen,
})

const loadSessions: Load = async () => ({
  default: (await import('../session/series/sessions-screen.tsx')).SessionsScreen,
})

const loadReport: Load = async () => ({ default: (await import('../report/report-screen.tsx')).ReportScreen })

/** The views of a workshop in the order of the rail. */
export const tabs: readonly WorkshopTab[] = [
  { id: 'map', Icon: Waypoints, Screen: lazy(loadMap), load: loadMap, hasInspector: true },
  { id: 'list', Icon: Rows3, Screen: lazy(loadList), load: loadList, hasInspector: true },
  {
    id: 'analysis',
    Icon: ChartNoAxesGantt,
    Screen: lazy(loadAnalysis),
    load: loadAnalysis,
    hasInspector: false,
  },
  { id: 'decisions', Icon: Signpost, Screen: lazy(loadDecisions), load: loadDecisions, hasInspector: false },
  {
    id: 'sessions',
    Icon: CalendarClock,
    Screen: lazy(loadSessions),
    load: loadSessions,
    hasInspector: false,
  },
  { id: 'report', Icon: FileText, Screen: lazy(loadReport), load: loadReport, hasInspector: false },
]
