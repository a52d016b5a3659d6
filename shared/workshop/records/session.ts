import { Day, Instant } from '../../lang/day.ts'
import { Id } from '../../lang/id.ts'
import { listOf, orNull } from '../../lang/or-null.ts'
import { Line, Text, Title } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** One step of an agenda with the minutes planned for it. */
export const AgendaStep = z.object({ exercise: Line, title: orNull(Title), minutes: z.number().min(0) })
export type AgendaStep = z.infer<typeof AgendaStep>

/** When a step of the agenda really ran; paused is in milliseconds. */
export const Run = z.object({
  step: z.int().min(0),
  started: Instant,
  ended: orNull(Instant),
  paused: orNull(z.number().min(0)),
})
export type Run = z.infer<typeof Run>

/** One to five fingers of everybody of one function, and the sentence they gave with them. */
export const CheckScore = z.object({
  function: TeamFunction,
  scores: listOf(z.int().min(1).max(5)),
  sentence: orNull(Text),
})
export type CheckScore = z.infer<typeof CheckScore>

/** A workshop file frozen at the end of a session; read again through the same door as any file. */
export const Snapshot = z.record(z.string(), z.unknown())
export type Snapshot = z.infer<typeof Snapshot>

/** One sitting of the workshop. Attendees null means everybody. */
export const Session = z.object({
  id: Id,
  date: orNull(Day),
  nextDate: orNull(Day),
  agenda: listOf(AgendaStep),
  runs: listOf(Run),
  attendees: orNull(z.array(Id).readonly()),
  checkIn: listOf(CheckScore),
  checkOut: listOf(CheckScore),
  snapshot: orNull(Snapshot),
})
export type Session = z.infer<typeof Session>
