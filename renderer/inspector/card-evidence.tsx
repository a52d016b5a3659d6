import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { removeRecords } from '../../shared/workshop/edit-records.ts'
import { Button } from '../ui/button.tsx'
import { editWorkshop, useWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { addEvidence } from './add-evidence.ts'
import { askEvidence, useAskedEvidence } from './ask-evidence.ts'
import styles from './card-evidence.module.css'
import { EvidenceForm } from './evidence-form.tsx'
import { EvidenceTold } from './evidence-told.tsx'
import { NewWords } from './new-words.tsx'
import { focusField } from './record-field-id.ts'
import { backToHead, OpenSection } from './section-view.tsx'

/** What customers said about a card; the words are written down first, the rest opens afterwards. */
export function CardEvidence({ about }: { readonly about: Id }) {
  const words = useWords().inspector
  const isAdding = useAskedEvidence(asked => asked.about === about)
  const setAdding = (adding: boolean) =>
    adding ? askEvidence(about) : useAskedEvidence.setState({ about: null })
  const [opened, setOpened] = useState<Id | null>(null)
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    if (opened !== null) focusField('evidence', opened, 'interpretation')
  }, [opened])
  const close = () => {
    setOpened(null)
    backToHead(part)
  }
  const all = useWorkshop(open => open.workshop.evidence)
  const evidence = useMemo(() => [...all.values()].filter(each => each.about === about), [all, about])
  const add = (verbatim: string) => {
    setOpened(addEvidence(about, verbatim))
    setAdding(false)
  }
  return (
    <OpenSection
      name="evidence"
      part={part}
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
      {isAdding && (
        <NewWords
          about={about}
          onAdd={add}
          onLeave={() => {
            setAdding(false)
            backToHead(part)
          }}
        />
      )}
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
                  <Button size="small" onPress={close}>
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
