import type { NodeTypes } from '@xyflow/react'
import { ConnectionMode, ReactFlow, ViewportPortal } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { classNames } from '../ui/class-names.ts'
import { useWords } from '../workshop/use-words.ts'
import { CardNode, type CardNodeType } from './card/card-node.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { DropLine } from './drop-line.tsx'
import { useFind } from './find/find-state.ts'
import styles from './flow.module.css'
import { ActiveLinks } from './links/active-links.tsx'
import { LinkMarks } from './links/link-marks.tsx'
import { useActiveLinks } from './links/use-active-links.ts'
import { useMapState } from './map-state.ts'
import type { CardMarks } from './model/card-face.ts'
import { useMapModel } from './model/use-map-model.ts'
import { PaintLayer } from './paint/paint-layer.tsx'
import { useDragging } from './pointer/use-dragging.ts'
import { useDrawing } from './pointer/use-drawing.ts'
import { useMarquee } from './pointer/use-marquee.ts'
import { usePointing } from './pointer/use-pointing.ts'
import { useHiddenLinks } from './use-hidden-links.ts'
import { useNodes } from './use-nodes.ts'
import { usePinned } from './use-pinned.ts'
import { useWindow } from './use-window.ts'
import { MAX_ZOOM, MIN_ZOOM } from './view-area.ts'

const nodeTypes: NodeTypes = { card: CardNode }
const hideAttribution = { hideAttribution: true }
const never = () => false

/** React Flow with the cards in view and the links in hand; all else is a picture under it. */
export function Flow({ marks }: { readonly marks: CardMarks }) {
  const words = useWords().canvas
  const model = useMapModel()
  const matches = useFind(find => find.matches)
  const moving = useMapState(state => state.moving)
  const { ids, isFar, onPainted } = useWindow(model.cards)
  const nodes = useNodes({ model, marks, ids: usePinned(model, ids), moving, matches })
  const lines = useActiveLinks(model)
  return (
    <ReactFlow<CardNodeType>
      className={classNames(styles.flow, isFar && styles.far)}
      aria-label={words.map}
      nodes={nodes}
      nodeTypes={nodeTypes}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      connectionMode={ConnectionMode.Loose}
      connectionRadius={0}
      isValidConnection={never}
      connectionLineComponent={ConnectionLine}
      nodeDragThreshold={4}
      selectNodesOnDrag={false}
      nodesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomOnDoubleClick={false}
      panOnScroll
      proOptions={hideAttribution}
      {...usePointing(model)}
      {...useDragging(model)}
      {...useDrawing(model)}
      {...useMarquee(model)}
    >
      <ViewportPortal>
        <PaintLayer hidden={useHiddenLinks(model)} matches={matches} onShown={onPainted} />
        {!isFar && <LinkMarks marks={marks} ids={ids} />}
        <ActiveLinks lines={lines} />
        <DropLine />
      </ViewportPortal>
    </ReactFlow>
  )
}
