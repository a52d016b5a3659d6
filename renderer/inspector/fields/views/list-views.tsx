import { X } from 'lucide-react'
import { useState } from 'react'
import { CustomerReference } from '../../../../shared/map/pitch.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import type { FieldFault } from '../check-field.ts'
import { Menu } from './choice-view.tsx'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import styles from './list-views.module.css'
import { NewEntry } from './new-entry.tsx'

/** Short marks; Enter adds one, a pasted list adds many. */
export function TagsView({ id, label, value, onCommit }: FieldViewProps<'tags'>) {
  const words = useWords().inspector
  const [fault, setFault] = useState<FieldFault | null>(null)
  const add = (typed: readonly string[]) => setFault(onCommit([...new Set([...value, ...typed])]))
  return (
    <FieldFrame id={id} label={label} layout="stack" fault={fault}>
      <div className={styles.chips}>
        {value.map(tag => (
          <span key={tag} className={styles.chip}>
            {tag}
            <Remove what={tag} onRemove={() => setFault(onCommit(value.filter(other => other !== tag)))} />
          </span>
        ))}
        <NewEntry id={id} hint={words.addTag} separator={/[,;\n]/} onAdd={add} />
      </div>
    </FieldFrame>
  )
}

/** Several lines, one thought each. */
export function LinesView({ id, label, value, onCommit }: FieldViewProps<'lines'>) {
  const words = useWords().inspector
  const [fault, setFault] = useState<FieldFault | null>(null)
  const take = (lines: readonly string[]) => setFault(onCommit(lines))
  return (
    <FieldFrame id={id} label={label} layout="stack" fault={fault}>
      {value.length > 0 && (
        <ul className={styles.entries}>
          {value.map(line => (
            <li key={line} className={styles.entry}>
              <span>{line}</span>
              <Remove what={line} onRemove={() => take(value.filter(other => other !== line))} />
            </li>
          ))}
        </ul>
      )}
      <NewEntry
        id={id}
        hint={words.addLine}
        separator={/\n/}
        onAdd={lines => take([...new Set([...value, ...lines])])}
      />
    </FieldFrame>
  )
}

/** Customers on their way to being a reference. */
export function ReferencesView({ id, label, value, onCommit }: FieldViewProps<'references'>) {
  const words = useWords().inspector
  const [fault, setFault] = useState<FieldFault | null>(null)
  const take = (next: readonly CustomerReference[]) => setFault(onCommit(next))
  const stages = CustomerReference.shape.stage.options
  return (
    <FieldFrame id={id} label={label} layout="stack" fault={fault}>
      {value.length > 0 && (
        <ul className={styles.entries}>
          {value.map((reference, at) => (
            <li key={reference.customer} className={styles.reference}>
              <label htmlFor={`${id}-${at}`}>{reference.customer}</label>
              <Menu
                id={`${id}-${at}`}
                blank={words.stage}
                value={reference.stage}
                options={stages.map(stage => [stage, words.option.stage[stage]])}
                onChange={chosen => {
                  const stage = stages.find(each => each === chosen)
                  if (stage) take(value.with(at, { ...reference, stage }))
                }}
              />
              <Remove
                what={reference.customer}
                onRemove={() => take(value.filter((_, other) => other !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      <NewEntry
        id={id}
        hint={words.addReference}
        separator={/\n/}
        onAdd={names =>
          take([...value, ...names.map(customer => ({ customer, stage: 'prospect' as const }))])
        }
      />
    </FieldFrame>
  )
}

function Remove({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  const words = useWords().inspector
  return (
    <IconButton
      label={words.removeOf(what)}
      icon={<X size={12} aria-hidden />}
      size="small"
      onPress={onRemove}
    />
  )
}
