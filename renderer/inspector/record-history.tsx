import { History } from 'lucide-react'
import { useMemo } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { RecordChange } from '../../shared/workshop/change.ts'
import { useWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'
import type { Step } from '../workshop/step.ts'
import { useWords } from '../workshop/use-words.ts'
import { type TextContext, textOf } from './fields/field-text.ts'
import { type FormCollection, fieldOf, forms } from './fields/forms.ts'
import { labelOf } from './fields/labels.ts'
import styles from './record-history.module.css'

interface RecordHistoryProps {
  readonly form: FormCollection
  readonly id: Id
}

const SHOWN = 4

/** What was changed about a record lately, the newest first, from the steps that undo keeps. */
export function RecordHistory({ form, id }: RecordHistoryProps) {
  const words = useWords()
  const past = useWorkshop(open => open.past)
  const workshop = useWorkshopDocument()
  const lines = useMemo(() => {
    const changes = past.toReversed().flatMap(step => changesOf(step, form, id))
    return changes.slice(0, SHOWN).map(({ at, change }) => ({
      at,
      text: toldChange(change, form, { words, workshop }),
    }))
  }, [past, form, id, words, workshop])
  if (lines.length === 0) return null
  return (
    <section className={styles.history} aria-label={words.inspector.section.history}>
      <History size={14} aria-hidden />
      <ul>
        {lines.map(({ at, text }) => (
          <li key={at}>
            {words.inspector.moment(at)} {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function changesOf(step: Step, form: FormCollection, id: Id) {
  return step.change.records
    .filter(change => change.id === id && change.collection === form)
    .map(change => ({ at: step.at, change }))
}

type Values = Readonly<Record<string, unknown>>

function toldChange({ before, after }: RecordChange, form: FormCollection, context: TextContext): string {
  const words = context.words.inspector
  if (!before || !after) return words.added
  const keys = Object.keys(forms[form]).filter(key => (before as Values)[key] !== (after as Values)[key])
  const told = keys.map(key => {
    const spec = fieldOf(form, key)
    const { show } = textOf(spec.kind)
    const shown = (values: unknown) => show((values as Values)[key] as never, spec, context) || words.unknown
    return words.changed(labelOf(context.words, form, key), shown(before), shown(after))
  })
  return told.join('; ') || words.moved
}
