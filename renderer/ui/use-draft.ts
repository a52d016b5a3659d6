import { useEffect, useState } from 'react'

interface Draft {
  readonly text: string
  readonly write: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

/** Text while it is being typed: handed on once, when the person leaves the field, so that undo takes back the whole of it. */
export function useDraft(value: string, onCommit: ((text: string) => void) | undefined): Draft {
  const [text, write] = useState(value)
  useEffect(() => write(value), [value])
  return {
    text,
    write,
    commit: () => {
      if (text !== value) onCommit?.(text)
    },
    revert: () => write(value),
  }
}
