import { type RefObject, useEffect, useState } from 'react'

const SPARE_ROWS = 8
const USUAL_HEIGHT = 800

/** Which rows of a scrolling table are in view, with a few to spare; a row that is asked for can be scrolled to. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [view, setView] = useState({ top: 0, height: USUAL_HEIGHT })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight || USUAL_HEIGHT })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [scroller])
  return {
    first: Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS),
    last: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS),
    rowsInView: Math.max(1, Math.floor(view.height / rowHeight) - 2),
  }
}

/** Brings a row into view below the head of its table. */
export function scrollToRow(
  element: HTMLElement | null,
  index: number,
  rowHeight: number,
  head: number,
): void {
  if (!element) return
  const top = index * rowHeight
  const room = element.clientHeight - head - rowHeight
  if (top < element.scrollTop) element.scrollTop = top
  else if (top > element.scrollTop + room) element.scrollTop = top - room
}
