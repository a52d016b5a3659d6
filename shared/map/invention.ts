import { Day } from '../lang/day.ts'
import { Id } from '../lang/id.ts'
import { Amount, listOf, orNull } from '../lang/or-null.ts'
import { Line, Text, Title } from '../lang/text.ts'
import { z } from '../lang/zod.ts'

/** How an invention is protected. */
export const Protection = z.enum(['patent', 'application', 'secret', 'none'])
export type Protection = z.infer<typeof Protection>

/** How far an invention is; from idea to retired. */
export const InventionStatus = z.enum(['idea', 'research', 'prototype', 'shipping', 'retired'])
export type InventionStatus = z.infer<typeof InventionStatus>

/** 1 today, 2 next, 3 later. */
export const Horizon = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Horizon = z.infer<typeof Horizon>

/** Where a record came from: the file, its row and the number it had there. */
export const Source = z.object({
  file: orNull(Line),
  row: orNull(z.int().min(1)),
  number: orNull(Line),
})
export type Source = z.infer<typeof Source>

/** Something R&D made or is making. Effort is in the workshop's unit; unknown is null, never 0. */
export const Invention = z.object({
  id: Id,
  title: Title,
  note: orNull(Text),
  ip: orNull(Protection),
  reference: orNull(Line),
  effort: orNull(Amount),
  status: orNull(InventionStatus),
  statusSince: orNull(Day),
  availableFrom: orNull(Day),
  horizon: orNull(Horizon),
  intendedBenefit: orNull(Text),
  track: orNull(z.enum(['innovation', 'execution'])),
  owner: orNull(Line),
  yearlyIpCost: orNull(Amount),
  expires: orNull(Day),
  tags: listOf(Title),
  source: orNull(Source),
  place: orNull(z.number()),
})
export type Invention = z.infer<typeof Invention>
