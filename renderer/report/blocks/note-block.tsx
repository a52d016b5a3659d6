import type { BlockOf } from '../../../shared/report/block.ts'
import { LabelColumn } from './label-column.tsx'
import styles from './note-block.module.css'

/** A paragraph in small type. */
export function NoteBlock({ block }: { readonly block: BlockOf<'note'> }) {
  const text = <p className={styles.note}>{block.text}</p>
  return block.label === null ? text : <LabelColumn label={block.label}>{text}</LabelColumn>
}
