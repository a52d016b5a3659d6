import { Position } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { CardBox } from '../../shared/layout/card-layout.ts'
import type { CardNodeType } from './card/card-node.tsx'
import type { Moving } from './map-state.ts'
import type { CardFace, CardMarks } from './model/card-face.ts'
import { faceOf, sameFace } from './model/card-face.ts'
import type { MapModel } from './model/map-model.ts'

interface Wanted {
  readonly model: MapModel
  readonly marks: CardMarks
  readonly ids: readonly Id[]
  readonly moving: Moving | null
  readonly matches: ReadonlySet<Id> | null
}

/** The nodes for some cards; a card that looks as before keeps its node, so that nothing is drawn twice. */
export function useNodes({ model, marks, ids, moving, matches }: Wanted): CardNodeType[] {
  const known = useRef<ReadonlyMap<Id, CardNodeType>>(new Map())
  const standing = useMemo(() => {
    const nodes = new Map<Id, CardNodeType>()
    for (const id of ids) {
      const box = model.cards.boxes.get(id)
      const face = faceOf(model, marks, id, matches)
      if (box && face) nodes.set(id, nodeOf(known.current.get(id), box, face))
    }
    known.current = nodes
    return [...nodes.values()]
  }, [model, marks, ids, matches])
  if (!moving) return standing
  return standing.map(node => (moving.ids.has(node.id) ? inHand(node, moving.by) : node))
}

function inHand(node: CardNodeType, by: number): CardNodeType {
  return { ...node, position: { x: node.position.x, y: node.position.y + by }, zIndex: 1 }
}

function nodeOf(before: CardNodeType | undefined, box: CardBox, face: CardFace): CardNodeType {
  if (
    before &&
    before.position.x === box.x &&
    before.position.y === box.y &&
    before.height === box.height &&
    sameFace(before.data.face, face)
  )
    return before
  const { id, kind, width, height } = box
  const edge = { y: 0, width: 18, height }
  return {
    id,
    type: 'card',
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
    data: { face: before && sameFace(before.data.face, face) ? before.data.face : face },
    handles: [
      ...(kind === 'invention' ? [] : [{ type: 'target' as const, position: Position.Left, x: -9, ...edge }]),
      ...(kind === 'pitch'
        ? []
        : [{ type: 'source' as const, position: Position.Right, x: width - 9, ...edge }]),
    ],
  }
}
