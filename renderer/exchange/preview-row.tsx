import { memo } from 'react'
import type { CreatedKind } from '../../shared/exchange/column-meaning.ts'
import type { ImportRow } from '../../shared/exchange/import-preview.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { classNames } from '../ui/class-names.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWords } from '../workshop/use-words.ts'
import { isTakeable } from './chosen-rows.ts'
import styles from './preview-rows.module.css'
import { remarksOn, titleOf } from './remarks.ts'

interface PreviewRowProps {
  readonly index: number
  readonly row: ImportRow
  readonly creates: CreatedKind
  /** Places of the columns whose cells are shown as they stand. */
  readonly columns: readonly number[]
  readonly isChosen: boolean
  readonly onChoose: (rows: readonly ImportRow[], isChosen: boolean) => void
}

/** One row of the file: chosen or not, what it becomes, and what is to be said about it. */
export const PreviewRow = memo(function PreviewRow(props: PreviewRowProps) {
  const { index, row, creates, columns, isChosen, onChoose } = props
  const { import: words, exchange, map } = useWords()
  const title = titleOf(row)
  const card = row.drafts.find(draft => 'title' in draft)
  const kind = card?.kind ?? (creates === 'evidence' ? null : creates)
  const remarks = remarksOn(row, words, exchange).join(', ')
  return (
    <tr className={classNames(styles.row, !isChosen && styles.left)} aria-rowindex={index + 2}>
      <td className={styles.choose}>
        <Checkbox
          label={words.chooseRow(row.row, title)}
          isLabelHidden
          isSelected={isChosen}
          isDisabled={!isTakeable(row)}
          onChange={isNowChosen => onChoose([row], isNowChosen)}
        />
      </td>
      <td className={styles.number}>{row.row}</td>
      <th scope="row" title={title}>
        <span className={styles.title}>
          {kind !== null && isTakeable(row) && <KindMark kind={kind} size={16} label={map.kind[kind]} />}
          <span>{title}</span>
        </span>
      </th>
      {columns.map(at => (
        <td key={at}>{row.cells[at]}</td>
      ))}
      <td title={remarks}>{remarks}</td>
    </tr>
  )
})
