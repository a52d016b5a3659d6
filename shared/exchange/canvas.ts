import { z } from '../lang/zod.ts'

const Pixels = z.number().catch(0)
const Words = z.string().catch('')

/** A node of JSON Canvas 1.0 as far as we read it; whatever is missing or strange is taken as nothing. */
export const CanvasNode = z.object({
  id: z.string().min(1),
  type: Words,
  x: Pixels,
  y: Pixels,
  width: Pixels,
  height: Pixels,
  text: Words,
  url: Words,
  file: Words,
  label: Words,
})
export type CanvasNode = z.infer<typeof CanvasNode>

export const CanvasEdge = z.object({ fromNode: z.string(), toNode: z.string(), label: Words })
export type CanvasEdge = z.infer<typeof CanvasEdge>

/** A drawing in JSON Canvas 1.0; it may have neither nodes nor edges. */
export const Canvas = z.object({
  nodes: z.array(z.unknown()).optional(),
  edges: z.array(z.unknown()).optional(),
})
export type Canvas = z.infer<typeof Canvas>
