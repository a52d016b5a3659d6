import type { RefObject } from 'react'
import { useRef } from 'react'
import { CARD_KINDS, type CardKind } from '../../shared/map/through-map.ts'
import type { FramedColumns } from './frame-columns.ts'
import { useOnView } from './use-view.ts'
import type { View } from './view-area.ts'

/** Keeps three parts of the frame over their columns while the view moves, without rendering anything. */
export function useFramed(
  columnsIn: (view: View) => FramedColumns,
): Readonly<Record<CardKind, RefObject<HTMLDivElement | null>>> {
  const refs = {
    invention: useRef<HTMLDivElement>(null),
    benefit: useRef<HTMLDivElement>(null),
    pitch: useRef<HTMLDivElement>(null),
  }
  const shown = useRef('')
  useOnView(view => {
    if (view.width === 0) return
    const lefts = columnsIn(view)
    const key = CARD_KINDS.map(kind => lefts[kind]).join(' ')
    if (key === shown.current) return
    shown.current = key
    for (const kind of CARD_KINDS) {
      const element = refs[kind].current
      if (element) element.style.transform = `translateX(${lefts[kind]}px)`
    }
  })
  return refs
}
