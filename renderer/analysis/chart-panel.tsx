import { ChartNoAxesGantt, Download, Table2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { textWidth } from '../../shared/layout/type/text-width.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { type ChartMark, ChartMarks } from './chart-marks.tsx'
import styles from './chart-panel.module.css'
import { ChartTable } from './chart-table.tsx'
import type { ChartTableData } from './chart-table-data.ts'
import { screenColours, screenScale } from './charts/chart-look.ts'
import { type LegendEntry, LegendStrip, legendWidth } from './charts/legend.tsx'
import type { MissingData } from './missing-data.ts'
import { MissingState } from './missing-state.tsx'
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
  /** What the chart lacks to show anything; null when it has something to show. */
  readonly missing: MissingData | null
  /** What choosing a row does and says instead of showing its card on the map. */
  readonly choice?: { readonly spoken: (label: string) => string; readonly choose: (id: string) => void }
  /** What stands below the chart and stays in view. */
  readonly foot?: ReactNode
}

const WIDTH_GUESS = 760
/** Two buttons and the spaces between everything in the head of the panel, in px. */
const BUTTONS = 112

/** One chart with its legend, its table, and a way to save it; every row of it can be reached by keyboard. */
export function ChartPanel(props: ChartPanelProps) {
  const { title, unit, legend, draw, marks, table, alone, missing, choice, foot } = props
  const words = useWords().analysis
  const workshop = useWorkshop(open => open.workshop.header.title)
  const [isTable, setTable] = useState(false)
  const [measure, width] = useWidth(WIDTH_GUESS)
  const Sign = isTable ? ChartNoAxesGantt : Table2
  const key = !isTable && missing === null && (
    <LegendStrip entries={legend} colours={screenColours} scale={screenScale} />
  )
  const isRoomy = headWidth(title, legend) < width
  const tools = (
    <>
      {isRoomy && key}
      <IconButton
        label={isTable ? words.showChart : words.showTable}
        icon={<Sign size={16} aria-hidden />}
        size="small"
        onPress={() => setTable(!isTable)}
      />
      {missing === null && (
        <IconButton
          label={words.saveSvg}
          icon={<Download size={16} aria-hidden />}
          size="small"
          onPress={() => void saveChart(alone(), words.fileName(workshop, title))}
        />
      )}
    </>
  )
  return (
    <Panel title={title} note={unit} aside={tools} isFlush>
      <div className={styles.frame}>
        <div
          className={styles.scroll}
          {...(isTable && { role: 'group', 'aria-label': words.rows(title), tabIndex: 0 })}
        >
          <div ref={measure} className={styles.sheet}>
            {!isRoomy && key}
            {isTable && <ChartTable caption={title} table={table} />}
            {!isTable && missing !== null && <MissingState missing={missing} />}
            {!isTable && missing === null && (
              <figure className={styles.figure}>
                {draw(width)}
                <ChartMarks
                  label={words.rows(title)}
                  marks={marks(width)}
                  spoken={choice?.spoken ?? words.showOnMap}
                  onChoose={choice?.choose ?? (id => showOnMap([id]))}
                />
              </figure>
            )}
          </div>
        </div>
        {foot !== undefined && missing === null && <div className={styles.foot}>{foot}</div>}
      </div>
    </Panel>
  )
}

/** What the head of the panel needs with its legend in one row; the unit may be cut. */
function headWidth(title: string, legend: readonly LegendEntry[]): number {
  return textWidth(title, screenScale.strong) + legendWidth(legend, screenScale) + BUTTONS
}
