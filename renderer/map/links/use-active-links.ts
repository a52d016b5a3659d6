import { useMemo } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import type { LinkLine } from '../../../shared/layout/link-layout.ts'
import { useSelection } from '../../workshop/selection.ts'
import { useMapState } from '../map-state.ts'
import type { MapModel } from '../model/map-model.ts'

/** More links than this are never elements; the picture shows them. */
const MOST = 80

/** The links that are elements: selected, hovered, under the keyboard, of selected cards and of cards being moved. */
export function useActiveLinks(model: MapModel): readonly LinkLine[] {
  const selected = useSelection(selection => selection.ids)
  const { hovered, current, lastLink, moving } = useMapState()
  return useMemo(() => {
    const ids = new Set<Id>()
    const addCard = (id: Id) => {
      const links = model.links.ofCard.get(id)
      for (const link of [...(links?.into ?? []), ...(links?.outOf ?? [])]) ids.add(link.id)
    }
    for (const id of [hovered, current, lastLink]) if (id !== null) ids.add(id)
    for (const id of selected) ids.add(id)
    for (const id of moving?.ids ?? []) addCard(id)
    if (current !== null) addCard(current)
    for (const id of selected) addCard(id)
    const lines: LinkLine[] = []
    for (const id of ids) {
      const line = model.links.lines.get(id)
      if (line && lines.length < MOST) lines.push(moving ? moved(line, moving.ids, moving.by) : line)
    }
    return lines
  }, [model, selected, hovered, current, lastLink, moving])
}

function moved(line: LinkLine, ids: ReadonlySet<Id>, by: number): LinkLine {
  if (!ids.has(line.from) && !ids.has(line.to)) return line
  return {
    ...line,
    y1: ids.has(line.from) ? line.y1 + by : line.y1,
    y2: ids.has(line.to) ? line.y2 + by : line.y2,
  }
}
