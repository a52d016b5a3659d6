import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { Area } from '../../../shared/layout/card-grid.ts'
import { cardsWithin } from '../../../shared/layout/card-grid.ts'
import { select } from '../../workshop/selection.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { goTo } from '../map-state.ts'
import type { MapModel } from '../model/map-model.ts'
import { say } from '../said.ts'

/** Shift and a drag select all cards that the rectangle touches, whether they are elements or painted. */
export function useMarquee(model: MapModel) {
  const store = useStoreApi()
  const area = useRef<Area | null>(null)
  useEffect(
    () =>
      store.subscribe(({ userSelectionRect: rect, transform }) => {
        if (!rect) return
        const [x, y, zoom] = transform
        const left = (rect.x - x) / zoom
        const top = (rect.y - y) / zoom
        area.current = { left, top, right: left + rect.width / zoom, bottom: top + rect.height / zoom }
      }),
    [store],
  )
  return {
    onSelectionEnd: () => {
      if (!area.current) return
      const ids = cardsWithin(model.cards, area.current).map(box => box.id)
      select(ids)
      const last = ids.at(-1)
      if (last !== undefined) goTo(last)
      say(currentWords().canvas.said.selected(ids.length))
    },
  }
}
