import { useCallback, useState } from 'react'

/** Rows that may be above and below those in view before they are drawn. */
const SPARE_ROWS = 8
/** Taken as the height in view until it has been measured. */
const LIKELY_HEIGHT = 800

interface RowWindow {
  /** For the element that scrolls. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined
  /** The first row to draw, and the one after the last. */
  readonly first: number
  readonly end: number
}

/** Which rows of a long list, all of one height in pixels, are in view. */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: LIKELY_HEIGHT })
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight || LIKELY_HEIGHT })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [])
  const last = Math.max(0, count - 1)
  const first = Math.min(last, Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS))
  const end = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS)
  return { measure, first, end }
}
