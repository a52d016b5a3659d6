import { Instant } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { orElse, orNull } from '../lang/or-null.ts'
import { Line, Text, Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'
import { REQUIRED_FUNCTIONS, TeamFunction } from '../team/team-function.ts'
import { DEFAULT_THRESHOLDS, Thresholds } from './thresholds.ts'

/** What a workshop says about itself. Cadence is the days between sessions. */
export const Header = z.object({
  id: Id,
  title: Title,
  purpose: orNull(Text),
  effortUnit: orElse(Line, 'person-months'),
  currency: orNull(Line),
  cadenceDays: orElse(z.number().min(1), 14),
  requiredFunctions: orElse(z.array(TeamFunction).readonly(), REQUIRED_FUNCTIONS),
  thresholds: orElse(Thresholds, DEFAULT_THRESHOLDS),
  createdAt: orNull(Instant),
  updatedAt: orNull(Instant),
})
export type Header = z.infer<typeof Header>
