import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import type { Words } from '../../shared/words/words.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { titleOf } from './finding-group-said.ts'
import { MiniTrack } from './mini-track.tsx'
import { type RecordReasons, reasonsByRecord } from './reasons-by-record.ts'
import styles from './why-seeing.module.css'

interface WhySeeingProps {
  readonly group: FindingGroup
}

const SHOWN_MAX = 12

/** Every number that made the finding fire, by the card it belongs to, and whether it holds under other weights. */
export function WhySeeing({ group }: WhySeeingProps) {
  const words = useWords()
  const [isOpen, setOpen] = useState(true)
  const id = useId()
  const records = reasonsByRecord(group)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={styles.why} aria-label={words.findings.why}>
      <h5 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={14} aria-hidden /> {words.findings.why}
        </button>
        <span className={styles.robust}>{robustSaid(words, group)}</span>
      </h5>
      <div id={id}>
        {isOpen && (
          <dl className={styles.records}>
            {records.slice(0, SHOWN_MAX).map(reasons => (
              <ReasonsOfRecord key={reasons.record ?? ''} reasons={reasons} />
            ))}
          </dl>
        )}
        {isOpen && records.length > SHOWN_MAX && (
          <p className={styles.more}>{words.findings.moreRecords(records.length - SHOWN_MAX)}</p>
        )}
      </div>
    </section>
  )
}

function ReasonsOfRecord({ reasons: { record, levels, others } }: { readonly reasons: RecordReasons }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const currency = workshop.header.currency ?? ''
  return (
    <div className={styles.record}>
      <dt>{record === null ? words.reason.workshop : titleOf(workshop, words, record)}</dt>
      <dd className={styles.values}>
        {levels && <MiniTrack {...levels} />}
        {others.map(({ label, value }) => (
          <span key={`${label} ${value}`}>
            {words.reason.label[label]} <strong>{words.reason.value(label, value, currency)}</strong>
          </span>
        ))}
      </dd>
    </div>
  )
}

function robustSaid({ findings: words }: Words, { findings }: FindingGroup): string {
  const fragile = findings.filter(({ robust }) => !robust).length
  if (fragile === 0) return words.robust
  return fragile === findings.length ? words.notRobust : words.partlyRobust(fragile, findings.length)
}
