import { ok } from '../../../../shared/lang/result.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from './control.module.css'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { useFieldDraft } from './use-field-draft.ts'

/** The data sheet or page that carries a pitch: its name and where it lies. */
export function CollateralView({ id, label, value, onCommit }: FieldViewProps<'collateral'>) {
  const words = useWords().inspector
  const part = (key: 'name' | 'address') => ({
    id: `${id}-${key}`,
    text: value?.[key] ?? '',
    onCommit: (text: string | null) => {
      const next = { name: value?.name ?? null, address: value?.address ?? null, [key]: text }
      return onCommit(next.name === null && next.address === null ? null : next)
    },
  })
  return (
    <FieldFrame id={id} label={label} layout="stack" isControl={false}>
      <Part {...part('name')} hint={words.materialName} label={`${label}: ${words.materialName}`} />
      <Part {...part('address')} hint={words.materialAddress} label={`${label}: ${words.materialAddress}`} />
    </FieldFrame>
  )
}

interface PartProps {
  readonly id: string
  readonly text: string
  readonly hint: string
  readonly label: string
  readonly onCommit: Parameters<typeof useFieldDraft<string | null>>[0]['onCommit']
}

function Part({ id, text, hint, label, onCommit }: PartProps) {
  const words = useWords().inspector
  const read = (typed: string) => ok(typed.trim() === '' ? null : typed.trim())
  const { fault, props } = useFieldDraft({ id, text, read, onCommit })
  return (
    <>
      <input
        {...props}
        id={id}
        className={styles.input}
        placeholder={hint}
        aria-label={label}
        aria-invalid={fault !== null}
      />
      {fault && <p role="alert">{words.fault[fault]}</p>}
    </>
  )
}
