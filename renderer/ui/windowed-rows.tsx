import type { ReactNode } from 'react'
import { useCallback, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './windowed-rows.module.css'

interface WindowedRowsProps {
  readonly count: number
  /** Height of every row in pixels. */
  readonly rowHeight: number
  /** A row; it is given the style that puts it in its place. */
  readonly renderRow: (index: number, place: RowPlace) => ReactNode
  readonly className?: string
}

interface RowPlace {
  readonly position: 'absolute'
  readonly top: number
  readonly insetInline: 0
  readonly height: number
}

const SPARE_ROWS = 8

/** Draws of a long list only the rows in view and a few around them. */
export function WindowedRows({ count, rowHeight, renderRow, className }: WindowedRowsProps) {
  const [view, setView] = useState({ top: 0, height: 800 })
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (!element) return
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight || 800 })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [])
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS)
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS)
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset)
  return (
    <div ref={measure} className={classNames(styles.window, className)}>
      <div className={styles.rows} style={{ height: count * rowHeight }}>
        {rows.map(index =>
          renderRow(index, {
            position: 'absolute',
            top: index * rowHeight,
            insetInline: 0,
            height: rowHeight,
          }),
        )}
      </div>
    </div>
  )
}
