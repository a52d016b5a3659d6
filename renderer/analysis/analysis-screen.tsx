import { type ReactNode, useState } from 'react'
import type { Analysis } from '../../shared/finding/analyse.ts'
import { FindingsPanel } from '../finding/findings-panel.tsx'
import { showTab } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './analysis-screen.module.css'
import { MetricsRow } from './metrics-row.tsx'
import { DriftTab } from './tabs/drift-tab.tsx'
import { FlowTab } from './tabs/flow-tab.tsx'
import { GoodEnoughTab } from './tabs/good-enough-tab.tsx'
import { HorizonTab } from './tabs/horizon-tab.tsx'
import { PromiseTab } from './tabs/promise-tab.tsx'
import { TrendTab } from './tabs/trend-tab.tsx'
import { useAnalysis } from './use-analysis.ts'

type ChartId = 'drift' | 'flow' | 'good-enough' | 'horizons' | 'promises' | 'trend'

/** Where effort and emphasis meet and where they do not: five metrics, charts, findings. */
export function AnalysisScreen() {
  const words = useWords().analysis
  const { inventions, benefits, pitches } = useWorkshopDocument()
  const { analysis, isCurrent } = useAnalysis()
  const [chart, setChart] = useState<ChartId>('drift')
  const [open, setOpen] = useState<string | null | undefined>(undefined)
  if (inventions.size + benefits.size + pitches.size === 0)
    return (
      <EmptyState
        sentence={words.noCards}
        example={words.example}
        action={
          <Button look="primary" onPress={() => showTab('map')}>
            {words.toMap}
          </Button>
        }
      />
    )
  if (!analysis)
    return (
      <p role="status" className={styles.waiting}>
        {words.computingFirst}
      </p>
    )
  const content = (id: ChartId) =>
    id === chart && (
      <ChartView id={id} analysis={analysis}>
        <FindingsPanel findings={analysis.findings} open={open} onOpen={setOpen} />
      </ChartView>
    )
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{words.heading}</h1>
      <Tabs
        label={words.label}
        value={chart}
        onChange={setChart}
        aside={
          <span role="status" className={styles.status}>
            {!isCurrent && words.computing}
          </span>
        }
        tabs={(['drift', 'flow', 'good-enough', 'horizons', 'promises', 'trend'] as const).map(id => ({
          id,
          text: words.tab[id],
          content: content(id),
        }))}
      />
    </div>
  )
}

interface ChartViewProps {
  readonly id: ChartId
  readonly analysis: Analysis
  readonly children: ReactNode
}

function ChartView({ id, analysis, children }: ChartViewProps) {
  return (
    <div className={styles.view}>
      <MetricsRow measurement={analysis} />
      <div className={styles.panels}>
        {id === 'drift' && <DriftTab measurement={analysis} />}
        {id === 'flow' && <FlowTab />}
        {id === 'good-enough' && <GoodEnoughTab />}
        {id === 'horizons' && <HorizonTab />}
        {id === 'promises' && <PromiseTab />}
        {id === 'trend' && <TrendTab />}
        {children}
      </div>
    </div>
  )
}
