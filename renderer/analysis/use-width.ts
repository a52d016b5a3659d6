import { type RefCallback, useCallback, useState } from 'react'

/** The width of an element in whole px, followed as it changes; the guess stands until it is measured. */
export function useWidth(guess: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(guess)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const read = () => setWidth(known => Math.floor(element.clientWidth) || known)
    const observer = new ResizeObserver(read)
    observer.observe(element)
    read()
    return () => observer.disconnect()
  }, [])
  return [measure, width]
}
