import type { ComponentType } from 'react'
import type { Words } from '../../shared/words/words.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { NumberField } from '../ui/number-field.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'

/** One thing the room chooses for an option; null is left open. */
export interface ParameterField {
  readonly label: string
  readonly value: string | number | null
  readonly onChoose: (value: string | number | null) => void
}

interface AmountLook {
  readonly unit?: string
  readonly maximum?: number
  readonly step?: number
}

/** A field for a number with its unit and bounds. */
export function amountField(
  lookOf: (around: { readonly workshop: Workshop; readonly words: Words }) => AmountLook,
): ComponentType<ParameterField> {
  return function AmountParameter({ label, value, onChoose }) {
    const look = lookOf({ workshop: useWorkshopDocument(), words: useWords() })
    return (
      <NumberField
        label={label}
        value={typeof value === 'number' ? value : null}
        onCommit={onChoose}
        {...look}
      />
    )
  }
}
