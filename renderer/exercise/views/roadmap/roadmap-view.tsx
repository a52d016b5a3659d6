import { useEffect, useMemo } from 'react'
import { PromiseChart } from '../../../analysis/charts/promise-chart.tsx'
import { promiseDataOf } from '../../../analysis/charts/promise-data.ts'
import { useReading } from '../../../analysis/tabs/use-reading.ts'
import { useWidth } from '../../../analysis/use-width.ts'
import { setField } from '../../../inspector/set-field.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { PlaceHints } from '../../key-hints.tsx'
import styles from '../view.module.css'
import { DayRow } from './day-row.tsx'
import own from './roadmap-view.module.css'

const WIDTH = 740

/** From when inventions are there and for when pitches promise them, on one axis that follows every change. */
export function RoadmapView() {
  const words = useWords()
  const said = words.team.roadmap
  const { workshop } = useRoom()
  const reading = useReading()
  const data = useMemo(() => promiseDataOf(reading), [reading])
  const [measure, width] = useWidth(WIDTH)
  useEffect(() => pointAt({ mode: 'chart', chart: 'promises' }), [])
  const early = new Set(data.pitches.filter(({ isEarly }) => isEarly).map(({ id }) => id))
  const isDated = data.pitches.some(({ promisedFor }) => promisedFor !== null)
  const inventions = [...workshop.inventions.values()].filter(({ status }) => status !== 'retired')
  return (
    <div className={styles.view}>
      <p className={early.size > 0 ? own.warning : styles.note} role="status">
        {early.size > 0 ? said.tooEarly(early.size) : isDated ? said.holds : said.noDates}
      </p>
      <div ref={measure} className={own.chart}>
        <PromiseChart data={data} words={words} width={width} />
      </div>
      <PlaceHints place="roadmap" acts={['month', 'year', 'type-day', 'no-day']} />
      <div className={styles.columns}>
        <section aria-label={said.inventions}>
          <h3 className={styles.title}>{said.inventions}</h3>
          <ul>
            {inventions.map(({ id, title, availableFrom, status }) => (
              <DayRow
                key={id}
                id={id}
                title={title}
                mark={<KindMark kind="invention" size={16} />}
                day={availableFrom}
                told={status === 'shipping' && availableFrom === null ? said.shipping : null}
                onMove={day => setField('inventions', [id], 'availableFrom', day)}
              />
            ))}
          </ul>
        </section>
        <section aria-label={said.pitches}>
          <h3 className={styles.title}>{said.pitches}</h3>
          <ul>
            {[...workshop.pitches.values()].map(({ id, title, promisedFor }) => (
              <DayRow
                key={id}
                id={id}
                title={title}
                mark={<KindMark kind="pitch" size={16} />}
                day={promisedFor}
                told={early.has(id) ? said.early : null}
                isWarning={early.has(id)}
                onMove={day => setField('pitches', [id], 'promisedFor', day)}
              />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
