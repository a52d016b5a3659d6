import { useState } from 'react'
import type { Meaning } from '../../shared/exchange/column-meaning.ts'
import { MEANINGS_OF } from '../../shared/exchange/column-meaning.ts'
import type { ImportPreview } from '../../shared/exchange/import-preview.ts'
import { NativeSelect } from '../ui/native-select.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './table-import.module.css'

interface ColumnMappingProps {
  readonly preview: ImportPreview
  readonly onChange: (meanings: readonly (Meaning | null)[]) => void
}

/** What each column of the file means; the person has the last word. */
export function ColumnMapping({ preview, onChange }: ColumnMappingProps) {
  const { import: words, exchange } = useWords()
  const { columns, creates, rows } = preview
  const [order] = useState(() => meaningfulFirst(preview))
  const meanings: readonly Meaning[] = MEANINGS_OF[creates]
  const choices = meanings.map(id => ({ id, text: exchange.meaning[id] }))
  const change = (at: number, meaning: Meaning | null) =>
    onChange(columns.map((column, index) => (index === at ? meaning : column.meaning)))
  return (
    <section aria-label={words.columns}>
      <h2 className={styles.heading}>{words.columns}</h2>
      <p className={styles.soft}>{words.columnsNote}</p>
      <ul className={styles.columns}>
        {order.map(at => {
          const column = columns[at]
          if (!column) return null
          const sample = rows.find(row => row.cells[at]?.trim())?.cells[at]?.trim()
          const header = column.header || words.nameless
          return (
            <li key={keyOf(column.header, at)}>
              <NativeSelect
                label={header}
                choices={choices}
                value={column.meaning}
                onChange={meaning => change(at, meaning)}
                emptyText={words.passedOver}
              />
              {sample !== undefined && <p className={styles.sample}>{words.firstValue(sample)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Headers may repeat; the place of a column never does. */
function keyOf(header: string, at: number): string {
  return `${at} ${header}`
}

/** Places of the columns, those that mean something before those that are passed over. */
function meaningfulFirst({ columns }: ImportPreview): readonly number[] {
  const places = [...columns.keys()]
  const isMeaningful = (at: number) => columns[at]?.meaning !== null
  return [...places.filter(isMeaningful), ...places.filter(at => !isMeaningful(at))]
}
