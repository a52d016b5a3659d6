import { z } from '../lang/zod.ts'

/** A screen or projector that is plugged in; width and height in the pixels that pages are laid out in. */
export const Display = z.object({
  id: z.int(),
  label: z.string().max(200),
  width: z.int().min(1),
  height: z.int().min(1),
  scale: z.number().positive(),
  internal: z.boolean(),
})
export type Display = z.infer<typeof Display>

/** A display as it is remembered: by what it is, not by where it stands or how the system numbers it today. */
export const DisplayChoice = Display.pick({ label: true, width: true, height: true, internal: true })
export type DisplayChoice = z.infer<typeof DisplayChoice>

/**
 * What the room sees: nothing; the stage on a display of its own; nothing for the moment, because that display was
 * unplugged; or stage and console by turns on the one display there is.
 */
export const Presenting = z.discriminatedUnion('state', [
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('live'), display: Display }),
  z.object({ state: z.literal('unplugged') }),
  z.object({ state: z.literal('shared'), display: Display, front: z.enum(['console', 'stage']) }),
])
export type Presenting = z.infer<typeof Presenting>
