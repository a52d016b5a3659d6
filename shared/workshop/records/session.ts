import { Day, Instant } from '../../lang/day.ts'
import { Id } from '../../lang/id.ts'
import { listOf, orElse, orNull } from '../../lang/or-null.ts'
import { Line, Text, Title } from '../../lang/text.ts'
import { z } from '../../lang/zod.ts'
import { TeamFunction } from '../../team/team-function.ts'

/** One step of an agenda with the minutes planned for it; a step that was cut keeps its minutes, so that the plan stays known. */
export const AgendaStep = z.object({
  exercise: Line,
  title: orNull(Title),
  minutes: z.number().min(0),
  cut: orElse(z.boolean(), false),
})
export type AgendaStep = z.infer<typeof AgendaStep>

/** When a step of the agenda really ran; paused is in milliseconds, and stoppedAt says since when the clock stands still. */
export const Run = z.object({
  step: z.int().min(0),
  started: Instant,
  ended: orNull(Instant),
  paused: orNull(z.number().min(0)),
  stoppedAt: orNull(Instant),
})
export type Run = z.infer<typeof Run>

/** One to five fingers of everybody of one function, and the sentence they gave with them. */
export const CheckScore = z.object({
  function: TeamFunction,
  scores: listOf(z.int().min(1).max(5)),
  sentence: orNull(Text),
})
export type CheckScore = z.infer<typeof CheckScore>

/** What a function said during a step: a record that was captured, a sentence about one, or a sentence alone. */
export const Said = z.object({
  step: z.int().min(0),
  function: orNull(TeamFunction),
  record: orNull(Id),
  text: orNull(Text),
})
export type Said = z.infer<typeof Said>

/** A workshop file frozen at the end of a session; read again through the same door as any file. */
export const Snapshot = z.record(z.string(), z.unknown())
export type Snapshot = z.infer<typeof Snapshot>

/** One sitting of the workshop. Attendees null means everybody; what was said in a silent step is hidden until that step is revealed. */
export const Session = z.object({
  id: Id,
  date: orNull(Day),
  nextDate: orNull(Day),
  template: orNull(Title),
  agenda: listOf(AgendaStep),
  runs: listOf(Run),
  endedAt: orNull(Instant),
  said: listOf(Said),
  revealed: listOf(z.int().min(0)),
  attendees: orNull(z.array(Id).readonly()),
  checkIn: listOf(CheckScore),
  checkOut: listOf(CheckScore),
  snapshot: orNull(Snapshot),
})
export type Session = z.infer<typeof Session>
