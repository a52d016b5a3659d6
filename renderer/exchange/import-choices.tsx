import type { ReactNode } from 'react'
import type { CreatedKind } from '../../shared/exchange/column-meaning.ts'
import { CREATED_KINDS } from '../../shared/exchange/column-meaning.ts'
import type { ImportChoices, ImportPreview } from '../../shared/exchange/import-preview.ts'
import type { DateOrder } from '../../shared/exchange/read-day.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../workshop/use-words.ts'
import { ColumnMapping } from './column-mapping.tsx'
import styles from './table-import.module.css'
import type { Destination } from './take-rows.ts'

interface ImportChoicesPanelProps {
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  readonly onChange: (choices: ImportChoices) => void
  readonly destination: Destination
  readonly onTitle: (title: string) => void
  /** What else is asked about this kind of file. */
  readonly children: ReactNode
}

const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first']

/** What the app made of the file, and where the person can say otherwise. */
export function ImportChoicesPanel(props: ImportChoicesPanelProps) {
  const { preview, choices, onChange, destination, onTitle, children } = props
  const { import: words, exchange } = useWords()
  const remap = (creates: CreatedKind) => {
    const { meanings: _, ...rest } = choices
    onChange({ ...rest, creates })
  }
  return (
    <aside className={styles.choices}>
      <section className={styles.facts}>
        <p>
          <span className={styles.soft}>{words.recognised}</span>
          <strong>{exchange.sources[preview.source] ?? preview.source}</strong>
        </p>
        {destination.is === 'open' ? (
          <p>
            <span className={styles.soft}>{words.into}</span>
            <strong>{destination.title}</strong>
          </p>
        ) : (
          <TextField label={words.newTitle} value={destination.title} onChange={onTitle} maxLength={200} />
        )}
      </section>
      {preview.columns.length > 0 && (
        <SegmentedControl
          label={words.makes}
          segments={CREATED_KINDS.map(id => ({ id, text: exchange.creates[id] }))}
          value={preview.creates}
          onChange={remap}
        />
      )}
      {children}
      {preview.dates !== null && (preview.dates === 'ambiguous' || choices.dates) && (
        <section className={styles.facts}>
          <SegmentedControl
            label={words.dates}
            segments={DATE_ORDERS.map(id => ({ id, text: words.dateOrders[id] }))}
            value={choices.dates ?? null}
            onChange={dates => onChange({ ...choices, dates })}
          />
          <p className={styles.soft}>{words.datesNote}</p>
        </section>
      )}
      {preview.columns.some(({ header }) => header !== '') && (
        <ColumnMapping
          key={preview.creates}
          preview={preview}
          onChange={meanings => onChange({ ...choices, meanings })}
        />
      )}
    </aside>
  )
}
