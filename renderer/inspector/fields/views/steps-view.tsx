import { useState } from 'react'
import { useWords } from '../../../workshop/use-words.ts'
import type { FieldFault } from '../check-field.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { Taps } from './taps.tsx'

/** A few options in their order, one tap each. */
export function StepsView({ id, spec, label, value, onCommit, blank }: FieldViewProps<'steps'>) {
  const [fault, setFault] = useState<FieldFault | null>(null)
  const words = useWords()
  const names = spec.names(words)
  const isNumbered = spec.options.every(option => typeof option === 'number')
  const shown =
    isNumbered && !spec.spelled ? Object.fromEntries(spec.options.map(each => [each, `${each}`])) : names
  const said = value === null ? blank : (names[value] ?? '')
  return (
    <FieldFrame
      id={id}
      label={label}
      layout="stack"
      isControl={false}
      aside={shown === names && value !== null ? null : <span>{said}</span>}
      fault={fault}
    >
      <Taps
        labelledBy={`${id}-label`}
        options={spec.options}
        names={shown}
        value={value}
        isRequired={spec.required ?? false}
        onChange={next => setFault(onCommit(next))}
      />
    </FieldFrame>
  )
}
