import { useCallback, useMemo, useState } from 'react'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import type { ImportChoices, ImportPreview, ImportRow } from '../../shared/exchange/import-preview.ts'
import type { Id } from '../../shared/lang/id.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { chosenRows, type RowsShown, rowsShown, turnAll } from './chosen-rows.ts'
import { EvidenceSubject } from './evidence-subject.tsx'
import { ImportChoicesPanel } from './import-choices.tsx'
import { ImportFrame } from './import-frame.tsx'
import { PreviewRows } from './preview-rows.tsx'
import styles from './table-import.module.css'
import type { Destination } from './take-rows.ts'
import { takeRows } from './take-rows.ts'

const PARTS: readonly RowsShown[] = ['all', 'chosen', 'left', 'remarked']
const NONE: ReadonlySet<number> = new Set()

interface TableImportProps {
  readonly source: OpenedFile
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  readonly onChoices: (choices: ImportChoices) => void
}

/** Shows row by row what a file would make, and lets the person choose. */
export function TableImport({ source, preview, choices, onChoices }: TableImportProps) {
  const { import: words, exchange } = useWords()
  const [turned, setTurned] = useState(NONE)
  const [part, setPart] = useState<RowsShown>('all')
  const [filter, setFilter] = useState('')
  const [title, setTitle] = useState(() => source.name.replace(/\.[a-z]+$/i, ''))
  const [subject, setSubject] = useState<Id | null>(null)
  const about = subject === null ? { title: exchange.unsorted(source.name) } : { id: subject }
  const chosen = useMemo(() => chosenRows(preview, turned), [preview, turned])
  const rows = useMemo(() => rowsShown(preview, chosen, part, filter), [preview, chosen, part, filter])
  const open = currentWorkshop()
  const destination: Destination = open ? { is: 'open', title: open.header.title } : { is: 'new', title }
  const mustAnswer = preview.dates === 'ambiguous'
  const choose = useCallback(
    (some: readonly ImportRow[], isChosen: boolean) =>
      setTurned(before => turnAll(some, chosenRows(preview, before), before, isChosen)),
    [preview],
  )
  return (
    <ImportFrame
      file={source.name}
      action={
        <Button
          look="primary"
          size="small"
          autoFocus
          isDisabled={chosen.size === 0 || mustAnswer}
          onPress={() => void takeRows(preview, chosen, destination, about)}
        >
          {mustAnswer ? words.answerDates : words.takeRows(chosen.size)}
        </Button>
      }
    >
      <div className={styles.import}>
        <ImportChoicesPanel
          preview={preview}
          choices={choices}
          onChange={onChoices}
          destination={destination}
          onTitle={setTitle}
        >
          {asksSubject(preview) && <EvidenceSubject workshop={open} about={about} onChange={setSubject} />}
        </ImportChoicesPanel>
        <section className={styles.rows} aria-label={words.rows}>
          <div className={styles.tools}>
            <span className={styles.filter}>
              <SearchField
                label={words.search}
                clearLabel={words.clearSearch}
                value={filter}
                onChange={setFilter}
              />
            </span>
            <span className={styles.parts}>
              <SegmentedControl
                label={words.partsLabel}
                isLabelHidden
                segments={PARTS.map(id => ({ id, text: words.parts[id] }))}
                value={part}
                onChange={setPart}
              />
            </span>
            <output className={styles.counts}>{words.counts(preview.rows.length, chosen.size)}</output>
          </div>
          {rows.length > 0 ? (
            <PreviewRows preview={preview} rows={rows} chosen={chosen} onChoose={choose} />
          ) : (
            <EmptyState sentence={words.noRows} />
          )}
        </section>
      </div>
    </ImportFrame>
  )
}

/** True when some evidence does not say which card it is about. */
function asksSubject({ rows }: ImportPreview): boolean {
  return rows.some(({ drafts }) => drafts.some(draft => draft.kind === 'evidence' && draft.about === null))
}
