import { Id } from '../lang/id.ts'
import { orNull } from '../lang/or-null.ts'
import { Text } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

/** 9 reads on it, or is the reason to buy; 3 contributes; 1 might help. */
export const Strength = z.union([z.literal(9), z.literal(3), z.literal(1)])
export type Strength = z.infer<typeof Strength>

/** From this strength on a link counts as support and needs both reasons. */
export const SUPPORTING_STRENGTH = 3

/** Invention enables benefit, or benefit is sold as pitch; with the maker's and the seller's reason. */
export const Link = z.object({
  id: Id,
  from: Id,
  to: Id,
  strength: Strength,
  whyFrom: orNull(Text),
  whyTo: orNull(Text),
  customerWords: orNull(Text),
})
export type Link = z.infer<typeof Link>
