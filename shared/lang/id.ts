import { z } from './zod.ts'

/** Names one record for good: 1 to 200 printable characters without spaces at the ends. */
export const Id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u)
export type Id = z.infer<typeof Id>
