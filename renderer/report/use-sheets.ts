import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { fitPages } from './fit-pages.ts'

/** Fits the report to its pages, makes each strip of the preview as wide as the pages that flow through it, and lets the keyboard scroll it. */
export function useSheets(): RefObject<HTMLDivElement | null> {
  const preview = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = preview.current
    if (!element) return
    element.tabIndex = 0
    const widen = () => {
      const report = element.querySelector('article')
      if (report) fitPages(report)
      for (const strip of element.querySelectorAll<HTMLElement>('article > div')) {
        strip.style.width = ''
        if (strip.dataset.held === 'upright') strip.style.width = `${contentWidth(strip)}px`
      }
    }
    widen()
    void document.fonts?.ready.then(widen)
  })
  return preview
}

/** From the left edge of the first page's text to the right edge of the last one's. */
function contentWidth(strip: HTMLElement): number {
  const { paddingLeft } = getComputedStyle(strip)
  return strip.scrollWidth - Number.parseFloat(paddingLeft)
}
