import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { EarlierStatesDialog } from '../restore/earlier-states-dialog.tsx'
import type { WorkshopRow } from '../storage/database.ts'
import { actOn } from '../ui/key-table.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { Tag } from '../ui/tag.tsx'
import { now } from '../workshop/clock.ts'
import { renameWorkshop } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'
import { AlignmentCell } from './alignment-cell.tsx'
import { alignmentOf } from './alignment-of.ts'
import { dayWords } from './day-words.ts'
import { open, remove } from './library-acts.ts'
import { libraryKeys } from './library-keys.ts'
import styles from './library-table.module.css'
import { editedAt } from './library-view.ts'
import { MapGlyph } from './map-glyph.tsx'
import { isSample } from './open-sample.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { RowMenu } from './row-menu.tsx'

interface LibraryRowProps {
  readonly row: WorkshopRow
}

/** One workshop: its map in miniature, what it is about, and how it stands. */
export function LibraryRow({ row }: LibraryRowProps) {
  const all = useWords()
  const { library: words, map } = all
  const [renaming, setRenaming] = useState(false)
  const [lookingBack, setLookingBack] = useState(false)
  const { header, summary } = row
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const title = event.currentTarget
    const removeRow = () => {
      focusNeighbour(title)
      void remove(row)
    }
    const acts = { rename: () => setRenaming(true), remove: removeRow }
    if (actOn(libraryKeys, event, acts)) event.preventDefault()
  }
  return (
    <tr className={styles.row} data-workshop={row.id}>
      <td className={styles.glyph}>
        <MapGlyph strokes={summary.glyph} label={words.glyph(summary)} />
      </td>
      <th scope="row" className={styles.name}>
        <span className={styles.heading}>
          <button type="button" className={styles.open} onClick={() => void open(row)} onKeyDown={keys}>
            {header.title}
          </button>
          {isSample(row.id) && <Tag>{words.sample}</Tag>}
        </span>
        <p className={styles.purpose}>{header.purpose ?? words.noPurpose}</p>
      </th>
      <td>
        <span className={styles.counts}>
          <KindMark kind="invention" size={14} label={map.column.invention} /> {summary.inventions}
          <KindMark kind="benefit" size={14} label={map.column.benefit} /> {summary.benefits}
          <KindMark kind="pitch" size={14} label={map.column.pitch} /> {summary.pitches}
        </span>
        <p className={styles.small}>{words.links(summary.links)}</p>
      </td>
      <td>{dayWords(editedAt(row), now(), all)}</td>
      <td>
        <AlignmentCell alignment={alignmentOf(summary)} />
      </td>
      <td>
        {summary.openActions === 0 ? (
          <span className={styles.soft}>{words.noActions}</span>
        ) : (
          <strong>{words.openActions(summary.openActions)}</strong>
        )}
      </td>
      <td className={styles.more}>
        <RowMenu row={row} onRename={() => setRenaming(true)} onEarlierStates={() => setLookingBack(true)} />
        {lookingBack && <EarlierStatesDialog row={row} onClose={() => setLookingBack(false)} />}
        {renaming && (
          <RenameDialog
            title={header.title}
            onRename={title => void renameWorkshop(row.id, title)}
            onClose={() => setRenaming(false)}
          />
        )}
      </td>
    </tr>
  )
}

/** Keeps the keyboard in the list when a row leaves it. */
function focusNeighbour(title: HTMLElement): void {
  const row = title.closest('tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  neighbour?.querySelector<HTMLElement>('th button')?.focus()
}
