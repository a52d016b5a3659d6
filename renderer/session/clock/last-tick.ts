import type { Instant } from '../../../shared/lang/day.ts'
import type { Id } from '../../../shared/lang/id.ts'
import { z } from '../../../shared/lang/zod.ts'
import { now } from '../../workshop/clock.ts'
import { store } from '../../workshop/store.ts'

const KEY = 'last-tick'
const LastTick = z.object({ session: z.string(), at: z.string() })

/** Keeps that the clock of a session was still seen running; what comes back after a power cut pauses as of then. */
export async function keepTick(session: Id): Promise<void> {
  await store().settings.put({ key: KEY, value: { session, at: now() } })
}

/** When the clock of a session was last seen running; null when nobody kept it. */
export async function lastTick(session: Id): Promise<Instant | null> {
  const kept = LastTick.safeParse((await store().settings.get(KEY))?.value)
  return kept.success && kept.data.session === session ? kept.data.at : null
}
