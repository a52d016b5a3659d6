import type { Evidence } from '../../shared/map/evidence.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './heard-here.module.css'

interface HeardHereProps {
  /** What the finding is about or names a number of. */
  readonly records: readonly string[]
}

const SHOWN_MAX = 3

/** What customers said about the cards of a finding, their words first, the latest on top. */
export function HeardHere({ records }: HeardHereProps) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const heard = heardAbout(workshop, records)
  if (heard.length === 0) return null
  const source = ({ heardBy, date }: Evidence) => {
    const hearer = heardBy === null ? null : workshop.participants.get(heardBy)?.function
    return words.findings.heardBy(hearer ?? null, date === null ? null : words.calendar.full(date))
  }
  return (
    <section aria-label={words.findings.heard} className={styles.heard}>
      {heard.slice(0, SHOWN_MAX).map(evidence => (
        <p key={evidence.id}>
          <q className={styles.words}>{evidence.verbatim}</q>{' '}
          <span className={styles.source}>{source(evidence)}</span>
        </p>
      ))}
      {heard.length > SHOWN_MAX && (
        <p className={styles.source}>{words.findings.moreRecords(heard.length - SHOWN_MAX)}</p>
      )}
    </section>
  )
}

/** The evidence about these records, or named by them, that keeps a customer's words; the latest first. */
function heardAbout({ evidence }: Workshop, records: readonly string[]): readonly Evidence[] {
  const named = new Set(records)
  return [...evidence.values()]
    .filter(({ id, about, verbatim }) => verbatim !== null && (named.has(about) || named.has(id)))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
}
