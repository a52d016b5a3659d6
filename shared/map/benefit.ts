import { Day } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { Level, orNull } from '../lang/or-null.ts'
import { Line, Text, Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

/** What a customer gets. Levels run 0–10: what buyers need, what we give, what the best rival gives. */
export const Benefit = z.object({
  id: Id,
  title: Title,
  note: orNull(Text),
  importance: orNull(z.int().min(1).max(5)),
  goodEnough: orNull(Level),
  ours: orNull(Level),
  rival: orNull(Level),
  ratedAt: orNull(Day),
  identity: orNull(z.boolean()),
  segment: orNull(Line),
  place: orNull(z.number()),
})
export type Benefit = z.infer<typeof Benefit>
