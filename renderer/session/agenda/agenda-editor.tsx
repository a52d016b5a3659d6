import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { exercises } from '../../../shared/exercise/exercises.ts'
import { toTitle } from '../../../shared/lang/text.ts'
import type { AgendaStep } from '../../../shared/workshop/records/session.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { stepFor } from '../series/plan-session.ts'
import { titleOfStep } from '../step-words.ts'
import styles from './agenda-editor.module.css'
import { moveStep } from './move-step.ts'

const ICON = { size: 14, 'aria-hidden': true }

interface AgendaEditorProps {
  readonly agenda: readonly AgendaStep[]
  readonly onChange: (agenda: readonly AgendaStep[]) => void
}

/** The steps of an agenda: add, remove, move, rename, and give minutes. */
export function AgendaEditor({ agenda, onChange }: AgendaEditorProps) {
  const words = useWords()
  const own = words.session.plan
  // A step is known by its place alone: an exercise may stand in an agenda more than once.
  const placed = agenda.map((step, at) => ({ step, at, key: `step ${at}` }))
  return (
    <div className={styles.editor}>
      {agenda.length === 0 && <p className={styles.hint}>{own.noSteps}</p>}
      <ol className={styles.steps}>
        {placed.map(({ step, at, key }) => (
          <StepRow
            key={key}
            at={at}
            step={step}
            isLast={at === agenda.length - 1}
            onChange={changed => onChange(agenda.with(at, changed))}
            onMove={by => onChange(moveStep(agenda, at, at + by))}
            onRemove={() => onChange(agenda.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <ComboBox
        key={agenda.length}
        label={own.add}
        placeholder={own.addPlaceholder}
        emptyText={own.noSteps}
        value={null}
        choices={exercises.map(({ id, minutes }) => ({
          id,
          text: words.room.exercise[id].title,
          note: words.agenda.minutes(minutes),
        }))}
        onChange={id => id !== null && onChange([...agenda, stepFor(id)])}
      />
    </div>
  )
}

interface StepRowProps {
  readonly at: number
  readonly step: AgendaStep
  readonly isLast: boolean
  readonly onChange: (step: AgendaStep) => void
  readonly onMove: (by: number) => void
  readonly onRemove: () => void
}

function StepRow({ at, step, isLast, onChange, onMove, onRemove }: StepRowProps) {
  const words = useWords()
  const own = words.session.plan
  const title = titleOfStep(words, step)
  const usual = titleOfStep(words, { ...step, title: null })
  return (
    <li className={styles.step} aria-label={own.step(title, at + 1)}>
      <span className={styles.place}>{at + 1}</span>
      <TextField
        label={own.stepTitle}
        isLabelHidden
        value={title}
        onCommit={text => {
          const named = toTitle(text)
          onChange({ ...step, title: named === '' || named === usual ? null : named })
        }}
      />
      <NumberField
        label={own.stepMinutes}
        isLabelHidden
        value={step.minutes}
        maximum={600}
        onCommit={minutes => onChange({ ...step, minutes: minutes ?? 0 })}
      />
      <span className={styles.acts}>
        <IconButton
          size="small"
          label={own.up(title)}
          icon={<ArrowUp {...ICON} />}
          isDisabled={at === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          size="small"
          label={own.down(title)}
          icon={<ArrowDown {...ICON} />}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton size="small" label={own.remove(title)} icon={<X {...ICON} />} onPress={onRemove} />
      </span>
    </li>
  )
}
