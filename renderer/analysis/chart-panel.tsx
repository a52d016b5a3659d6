import { ChartNoAxesGantt, Download, Table2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { IconButton } from '../ui/icon-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { type ChartMark, ChartMarks } from './chart-marks.tsx'
import styles from './chart-panel.module.css'
import { ChartTable } from './chart-table.tsx'
import type { ChartTableData } from './chart-table-data.ts'
import { screenColours, screenScale } from './charts/chart-look.ts'
import { type LegendEntry, LegendStrip } from './charts/legend.tsx'
import { saveChart } from './save-chart.ts'
import { showOnMap } from './show-on-map.ts'
import { useWidth } from './use-width.ts'

interface ChartPanelProps {
  readonly title: string
  readonly unit: string
  readonly legend: readonly LegendEntry[]
  readonly draw: (width: number) => ReactElement
  readonly marks: (width: number) => readonly ChartMark[]
  readonly table: ChartTableData
  /** The chart as it stands alone in a file. */
  readonly alone: () => ReactElement
  /** What stands below the chart and stays in view. */
  readonly foot?: ReactNode
}

const WIDTH_GUESS = 760

/** One chart with its legend, its table, and a way to save it; every row of it can be reached by keyboard. */
export function ChartPanel({ title, unit, legend, draw, marks, table, alone, foot }: ChartPanelProps) {
  const words = useWords().analysis
  const workshop = useWorkshop(open => open.workshop.header.title)
  const [isTable, setTable] = useState(false)
  const [measure, width] = useWidth(WIDTH_GUESS)
  const Sign = isTable ? ChartNoAxesGantt : Table2
  const tools = (
    <>
      {!isTable && <LegendStrip entries={legend} colours={screenColours} scale={screenScale} />}
      <IconButton
        label={isTable ? words.showChart : words.showTable}
        icon={<Sign size={16} aria-hidden />}
        size="small"
        onPress={() => setTable(!isTable)}
      />
      <IconButton
        label={words.saveSvg}
        icon={<Download size={16} aria-hidden />}
        size="small"
        onPress={() => void saveChart(alone(), words.fileName(workshop, title))}
      />
    </>
  )
  return (
    <Panel title={title} note={unit} aside={tools} isFlush>
      <div className={styles.frame}>
        <div className={styles.scroll}>
          <div ref={measure} className={styles.sheet}>
            {isTable ? (
              <ChartTable caption={title} table={table} />
            ) : (
              <figure className={styles.figure}>
                {draw(width)}
                <ChartMarks
                  label={words.rows(title)}
                  marks={marks(width).map(mark => ({ ...mark, label: words.showOnMap(mark.label) }))}
                  onChoose={id => showOnMap([id])}
                />
              </figure>
            )}
          </div>
        </div>
        {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      </div>
    </Panel>
  )
}
