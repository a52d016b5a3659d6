import { Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

/** The report as data: what stands on its pages, in order. */
export const Report = z.object({ title: Title })
export type Report = z.infer<typeof Report>
