import { Plus, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useMemo, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { putRecords, removeRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { Button } from '../ui/button.tsx'
import { newId } from '../workshop/clock.ts'
import { editWorkshop, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './card-evidence.module.css'
import { EvidenceForm } from './evidence-form.tsx'
import { EvidenceTold } from './evidence-told.tsx'
import { OpenSection } from './section-view.tsx'

/** What customers said about a card; the words are written down first, the rest opens afterwards. */
export function CardEvidence({ about }: { readonly about: Id }) {
  const words = useWords().inspector
  const [isAdding, setAdding] = useState(false)
  const [opened, setOpened] = useState<Id | null>(null)
  const all = useWorkshop(open => open.workshop.evidence)
  const evidence = useMemo(() => [...all.values()].filter(each => each.about === about), [all, about])
  const add = (verbatim: string) => {
    const made = newRecord('evidence', { id: newId(), about, verbatim })
    editWorkshop({ act: 'add-evidence', count: 1, title: null }, workshop =>
      putRecords(workshop, 'evidence', [made]),
    )
    setAdding(false)
    setOpened(made.id)
  }
  return (
    <OpenSection
      name="evidence"
      aside={
        <Button
          look="quiet"
          size="small"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => setAdding(!isAdding)}
        >
          {words.addEvidence}
        </Button>
      }
    >
      {isAdding && <NewWords onAdd={add} onLeave={() => setAdding(false)} />}
      {evidence.length === 0 && !isAdding && <p className={styles.none}>{words.noEvidence}</p>}
      <ul className={styles.list}>
        {evidence.map(each => (
          <li key={each.id} className={styles.item}>
            {each.id === opened ? (
              <>
                <EvidenceForm id={each.id} />
                <div className={styles.acts}>
                  <Button
                    look="quiet"
                    size="small"
                    icon={<Trash2 size={14} aria-hidden />}
                    onPress={() =>
                      editWorkshop({ act: 'delete-evidence', count: 1, title: null }, workshop =>
                        removeRecords(workshop, 'evidence', [each.id]),
                      )
                    }
                  >
                    {words.remove}
                  </Button>
                  <Button size="small" onPress={() => setOpened(null)}>
                    {words.done}
                  </Button>
                </div>
              </>
            ) : (
              <EvidenceTold evidence={each} onOpen={() => setOpened(each.id)} />
            )}
          </li>
        ))}
      </ul>
    </OpenSection>
  )
}

interface NewWordsProps {
  readonly onAdd: (verbatim: string) => void
  readonly onLeave: () => void
}

function NewWords({ onAdd, onLeave }: NewWordsProps) {
  const words = useWords().inspector
  const [text, setText] = useState('')
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.nativeEvent.isComposing &&
      text.trim() !== ''
    ) {
      onAdd(text.trim())
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      ref={focusOnce}
      rows={2}
      className={styles.words}
      aria-label={words.field.evidence.verbatim}
      placeholder={words.addEvidenceHint}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onKeyDown={keys}
    />
  )
}

/** It was opened to be typed into. */
function focusOnce(area: HTMLTextAreaElement | null): void {
  area?.focus()
}
