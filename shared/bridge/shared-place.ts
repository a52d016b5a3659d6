import { z } from '../lang/zod.ts'

/** Why the folder of the workshops is a poor place for them: it lies on another computer, or a service copies it there. */
export const SharedPlace = z.object({
  by: z.enum(['network', 'sync']),
  /** The service or the kind of file system, as people know it. */
  name: z.string(),
  folder: z.string(),
})
export type SharedPlace = z.infer<typeof SharedPlace>
