import { Id } from '../../lang/id.ts'
import { Text } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** How one function sees another: what it thinks of it and what it wants from it (seed 002). */
export const Perception = z.object({
  id: Id,
  from: TeamFunction,
  about: TeamFunction,
  kind: z.enum(['think', 'want']),
  text: Text,
})
export type Perception = z.infer<typeof Perception>
