import { z } from '../lang/zod.ts'

/** The functions of a company that sit in the room. */
export const TeamFunction = z.enum([
  'R&D',
  'Product',
  'Innovation',
  'Sales',
  'Marketing',
  'Service',
  'Finance',
  'IP',
  'Leadership',
  'Other',
])
export type TeamFunction = z.infer<typeof TeamFunction>

/** The functions without which a decision meets its veto later (seed 002). */
export const REQUIRED_FUNCTIONS: readonly TeamFunction[] = [
  'R&D',
  'Sales',
  'Marketing',
  'Service',
  'Finance',
  'IP',
]

/** The functions that make what is sold; customers' words must reach them. */
export const CREATORS: readonly TeamFunction[] = ['R&D', 'Product', 'Innovation']
