import { Id } from '../../lang/id.ts'
import { orNull } from '../../lang/or-null.ts'
import { Text } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** A line of the product-team charter: what a function gives and what it needs (seed 002). */
export const Contribution = z.object({
  id: Id,
  function: TeamFunction,
  about: orNull(Text),
  gives: orNull(Text),
  needs: orNull(Text),
})
export type Contribution = z.infer<typeof Contribution>
