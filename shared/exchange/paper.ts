import { z } from '../lang/zod.ts'

/** The paper that is printed on. */
export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>
