import { useEffect, useMemo, useRef } from 'react'
import { inOrder } from '../../../../shared/map/edits/place-cards.ts'
import { screenColours, screenScale } from '../../../analysis/charts/chart-look.ts'
import { GoodEnoughChart } from '../../../analysis/charts/good-enough-chart.tsx'
import { goodEnoughDataOf } from '../../../analysis/charts/good-enough-data.ts'
import { goodEnoughLegend } from '../../../analysis/charts/good-enough-legend.tsx'
import { LegendStrip } from '../../../analysis/charts/legend.tsx'
import { useWidth } from '../../../analysis/use-width.ts'
import { pointAt } from '../../../session/pointer.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { DataTable } from '../../entry/data-table.tsx'
import { PlaceHints } from '../../key-hints.tsx'
import sheet from '../chart-sheet.module.css'
import styles from '../view.module.css'
import { AdvocateChoice } from './advocate-choice.tsx'
import best from './best-fit-view.module.css'
import { LEVELS, LevelCell } from './level-cell.tsx'

const WIDTH_GUESS = 720

/** Best or best fit: three levels per benefit by digits, and the chart that fills while they are given. */
export function BestFitView() {
  const words = useWords()
  const said = words.looking.bestFit
  const workshop = useWorkshopDocument()
  const [measure, width] = useWidth(WIDTH_GUESS)
  const data = useMemo(() => goodEnoughDataOf(workshop.benefits), [workshop.benefits])
  const benefits = inOrder(workshop, 'benefit').flatMap(({ id }) => workshop.benefits.get(id) ?? [])
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    pointAt({ mode: 'chart', chart: 'good-enough' })
    const cells = [...(table.current?.querySelectorAll<HTMLInputElement>('[data-cell]') ?? [])]
    const open = cells.find(({ value }) => value === '') ?? cells[0]
    open?.focus({ preventScroll: true })
  }, [])
  if (benefits.length === 0) return <EmptyState sentence={said.none} example={said.noneExample} />
  return (
    <div className={styles.view}>
      <AdvocateChoice />
      <DataTable ref={table} className={best.levels}>
        <thead>
          <tr>
            <th scope="col">{said.benefit}</th>
            {LEVELS.map(level => (
              <th key={level} scope="col">
                {said.column[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {benefits.map(benefit => (
            <tr key={benefit.id}>
              <th scope="row">
                <span className={best.benefit}>
                  <KindMark kind="benefit" size={16} />
                  {benefit.title}
                </span>
              </th>
              {LEVELS.map(level => (
                <td key={level}>
                  <LevelCell benefit={benefit} level={level} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <PlaceHints place="best-fit" acts={['level', 'more', 'less', 'next-cell', 'clear']} />
      <div className={sheet.sheet}>
        <div ref={measure}>
          <LegendStrip
            entries={goodEnoughLegend({ colours: screenColours, scale: screenScale, words })}
            colours={screenColours}
            scale={screenScale}
          />
          <GoodEnoughChart data={data} words={words} width={width} />
        </div>
      </div>
    </div>
  )
}
