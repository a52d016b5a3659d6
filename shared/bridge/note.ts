import { z } from '../lang/zod.ts'

/** Something small that is kept beside the workshops, by name: a setting, or how a workshop stands in the library. */
export const Note = z.object({ key: z.string().min(1).max(300), value: z.json() })
export type Note = z.infer<typeof Note>
