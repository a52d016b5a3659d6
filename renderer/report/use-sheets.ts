import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { fitPages } from './fit-pages.ts'
import { laySheets } from './lay-sheets.ts'

/** The part of a preview that is scrolled, the report that is measured, and the sheets that are seen. */
export interface Sheets {
  readonly preview: RefObject<HTMLElement | null>
  readonly measured: RefObject<HTMLDivElement | null>
  readonly seen: RefObject<HTMLDivElement | null>
}

/** The widest sheet, held across, with the room beside it, in px: A4 and Letter differ by little. */
const WIDEST = 1123
const BESIDE = 48

/** Fits the report to its pages, lays them one below the other as large as the window lets them be, and lets the keyboard scroll them. */
export function useSheets(): Sheets {
  const preview = useRef<HTMLElement>(null)
  const measured = useRef<HTMLDivElement>(null)
  const seen = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const lay = () => {
      const report = measured.current?.querySelector('article')
      if (!report || !seen.current) return
      fitPages(report)
      laySheets(seen.current, report)
    }
    lay()
    void document.fonts?.ready.then(lay)
  })
  useLayoutEffect(() => {
    const element = preview.current
    if (!element) return
    element.tabIndex = 0
    const observer = new ResizeObserver(() => scale(element))
    scale(element)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { preview, measured, seen }
}

function scale(preview: HTMLElement): void {
  const part = Math.min(1, Math.max(0.2, (preview.clientWidth - BESIDE) / WIDEST))
  preview.style.setProperty('--scale', String(part))
}
