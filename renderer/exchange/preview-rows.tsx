import { useMemo } from 'react'
import type { ImportPreview, ImportRow } from '../../shared/exchange/import-preview.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { WindowedTable } from '../ui/windowed-table.tsx'
import { useWords } from '../workshop/use-words.ts'
import { isTakeable } from './chosen-rows.ts'
import { PreviewRow } from './preview-row.tsx'
import styles from './preview-rows.module.css'

const ROW_HEIGHT = 36
const COLUMNS_SHOWN = 3

interface PreviewRowsProps {
  readonly preview: ImportPreview
  readonly rows: readonly ImportRow[]
  readonly chosen: ReadonlySet<number>
  readonly onChoose: (rows: readonly ImportRow[], isChosen: boolean) => void
}

/** The rows of the file with what each becomes. */
export function PreviewRows({ preview, rows, chosen, onChoose }: PreviewRowsProps) {
  const words = useWords().import
  const shown = useMemo(() => columnsShown(preview), [preview])
  const takeable = rows.filter(isTakeable)
  const taken = takeable.filter(({ row }) => chosen.has(row)).length
  const head = (
    <>
      <th scope="col" className={styles.choose}>
        <Checkbox
          label={words.chooseAll}
          isLabelHidden
          isSelected={takeable.length > 0 && taken === takeable.length}
          isIndeterminate={taken > 0 && taken < takeable.length}
          isDisabled={takeable.length === 0}
          onChange={isChosen => onChoose(rows, isChosen)}
        />
      </th>
      <th scope="col" className={styles.number}>
        {words.row}
      </th>
      <th scope="col" className={styles.becomes}>
        {words.becomes}
      </th>
      {shown.map(at => (
        <th key={at} scope="col">
          {preview.columns[at]?.header}
        </th>
      ))}
      <th scope="col" className={styles.remark}>
        {words.remark}
      </th>
    </>
  )
  return (
    <WindowedTable
      label={words.rows}
      head={head}
      count={rows.length}
      rowHeight={ROW_HEIGHT}
      renderRow={index => {
        const row = rows[index]
        return row ? (
          <PreviewRow
            key={row.row}
            index={index}
            row={row}
            creates={preview.creates}
            columns={shown}
            isChosen={chosen.has(row.row)}
            onChoose={onChoose}
          />
        ) : null
      }}
    />
  )
}

/** The first columns that mean something and are not the title. */
function columnsShown({ columns }: ImportPreview): readonly number[] {
  return columns
    .map((column, at) => ({ at, meaning: column.meaning }))
    .filter(({ meaning }) => meaning !== null && meaning !== 'title' && meaning !== 'verbatim')
    .slice(0, COLUMNS_SHOWN)
    .map(({ at }) => at)
}
