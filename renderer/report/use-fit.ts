import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

/** How much a page held upright holds between its margins, in px. */
const ROOM = { a4: 986, letter: 927 } as const

/** From generous to close. */
const CLOSEST = 3

/** Sets a section closer, step by step, until it fits on one page; the styles read the step from `data-close`. */
export function useFit(fits: boolean, paper: keyof typeof ROOM): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = section.current
    if (!element || !fits) return
    const setCloser = () => {
      for (let step = 0; step <= CLOSEST; step++) {
        element.dataset.close = String(step)
        if (element.offsetHeight <= ROOM[paper]) return
      }
    }
    setCloser()
    // Lines are as long as the fonts make them, and those may come later.
    void document.fonts?.ready.then(setCloser)
  })
  return section
}
