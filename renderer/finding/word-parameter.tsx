import type { ComponentType } from 'react'
import type { Words } from '../../shared/words/words.ts'
import { Select } from '../ui/select.tsx'
import { useWords } from '../workshop/use-words.ts'
import type { ParameterField } from './parameter-field.tsx'

/** A field that picks one of a few words; some of them stand for numbers. */
export function wordField(
  wordsOf: (words: Words) => Readonly<Record<string, string>>,
  isNumber = false,
): ComponentType<ParameterField> {
  return function WordParameter({ label, value, onChoose }) {
    const words = useWords()
    const choices = Object.entries(wordsOf(words)).map(([id, text]) => ({ id, text }))
    return (
      <Select
        label={label}
        choices={choices}
        value={value === null ? null : String(value)}
        onChange={id => onChoose(id !== null && isNumber ? Number(id) : id)}
        emptyText={words.whatIf.choose}
      />
    )
  }
}
