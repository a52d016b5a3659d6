import type { Node, NodeProps } from '@xyflow/react'
import { Handle, Position } from '@xyflow/react'
import { memo } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { useMapState } from '../map-state.ts'
import type { CardFace } from '../model/card-face.ts'
import styles from './card.module.css'
import { CardBody } from './card-body.tsx'
import { CardFacts } from './card-facts.tsx'
import { CardPorts } from './card-ports.tsx'

export type CardNodeData = { readonly face: CardFace }
export type CardNodeType = Node<CardNodeData, 'card'>

/** One card of the map with the edges a link is drawn from. */
export const CardNode = memo(function CardNode({ data: { face } }: NodeProps<CardNodeType>) {
  const isRenaming = useMapState(state => state.renaming === face.id)
  return (
    <>
      <CardBody face={face} />
      {!face.isFolded && !isRenaming && <CardFacts face={face} />}
      <CardPorts face={face} />
      {face.kind !== 'invention' && (
        <Handle type="target" position={Position.Left} className={classNames(styles.handle)} />
      )}
      {face.kind !== 'pitch' && (
        <Handle type="source" position={Position.Right} className={classNames(styles.handle)} />
      )}
    </>
  )
})
