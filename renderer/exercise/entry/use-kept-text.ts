import { useEffect, useRef, useState } from 'react'

interface KeptText {
  readonly text: string
  readonly setText: (text: string) => void
  /** Keeps what stands there now. */
  readonly keepNow: () => void
}

/** A text that is kept when it is left, and also when the step is left while it is being typed. */
export function useKeptText(known: string, keep: (text: string) => void): KeptText {
  const [text, setText] = useState(known)
  useEffect(() => setText(known), [known])
  const keepNow = () => {
    if (text.trim() !== known) keep(text)
  }
  const latest = useRef(keepNow)
  latest.current = keepNow
  useEffect(() => () => latest.current(), [])
  return { text, setText, keepNow }
}
