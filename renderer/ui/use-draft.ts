import { useEffect, useRef, useState } from 'react'

/** What is being typed, null while nothing is, and how to keep it; somebody may hold it longer than the field stands. */
export type Typing = readonly [typed: string | null, type: (text: string | null) => void]

interface Draft {
  readonly text: string
  readonly write: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

/**
 * Text while it is being typed: handed on once, when the person leaves the field or the field itself goes away, so that
 * undo takes back the whole of it.
 */
export function useDraft(
  value: string,
  onCommit: ((text: string) => void) | undefined,
  typing?: Typing,
): Draft {
  const own = useState<string | null>(null)
  const [typed, type] = typing ?? own
  const now = useRef(typed)
  now.current = typed
  const write = (text: string | null) => {
    now.current = text
    type(text)
  }
  const commit = () => {
    const text = now.current
    if (text === null) return
    write(null)
    if (text !== value) onCommit?.(text)
  }
  const latest = useRef(commit)
  latest.current = commit
  useEffect(() => () => latest.current(), [])
  return { text: typed ?? value, write, commit, revert: () => write(null) }
}
