import type { Edge, Node, NodeProps } from '@xyflow/react'
import {
  Background,
  Controls,
  Handle,
  MiniMap,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { layOutCards } from '../../../shared/layout/card-layout.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'

type PlainNode = Node<{ readonly title: string; readonly facts: string }, 'card'>

/** React Flow as its documentation shows it: every card a node, every link an edge, background and minimap. */
export function PlainMap({ workshop }: { readonly workshop: Workshop }) {
  const [nodes, , onNodesChange] = useNodesState(nodesOf(workshop))
  const [edges, , onEdgesChange] = useEdgesState(edgesOf(workshop))
  return (
    <div style={{ width: '100vw', height: '100vh' }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        nodeTypes={nodeTypes}
        minZoom={0.01}
        panOnScroll
        defaultViewport={{ x: 200, y: 8, zoom: 1 }}
      >
        <Background />
        <Controls />
        <MiniMap />
      </ReactFlow>
    </div>
  )
}

const nodeTypes = { card: PlainCard }

function PlainCard({ data }: NodeProps<PlainNode>) {
  return (
    <div
      style={{
        width: 200,
        height: 72,
        border: '1px solid #888',
        borderRadius: 10,
        padding: 8,
        background: '#fff',
      }}
    >
      <Handle type="target" position={Position.Left} />
      <div style={{ fontSize: 13, lineHeight: '16px' }}>{data.title}</div>
      <div style={{ fontSize: 12 }}>{data.facts}</div>
      <Handle type="source" position={Position.Right} />
    </div>
  )
}

function nodesOf(workshop: Workshop): PlainNode[] {
  return [...layOutCards(workshop).boxes.values()].map(({ id, kind, x, y }) => {
    const title = findCard(workshop, id)?.card.title ?? ''
    return { id, type: 'card', position: { x, y }, data: { title, facts: kind } }
  })
}

function edgesOf(workshop: Workshop): Edge[] {
  return [...workshop.links.values()].map(({ id, from, to, strength }) => {
    const strokeWidth = strength === 9 ? 3 : strength === 3 ? 1.75 : 1
    return { id, source: from, target: to, style: { strokeWidth } }
  })
}
