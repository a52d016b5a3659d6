import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../shared/lang/zod.ts'

/** The highest versions that have ever opened a profile. */
export const RuntimeRecord = z.object({
  app: z.string(),
  chromium: z.string(),
  schema: z.int(),
})
export type RuntimeRecord = z.infer<typeof RuntimeRecord>

/** What a profile says to the build that wants to open it. */
export type Admission =
  | { readonly admitted: true; readonly upgraded: boolean }
  | { readonly admitted: false; readonly newest: RuntimeRecord }

/** Refuses a build that is older than one that has opened the profile: its Chromium would wipe the newer database. */
export function admit(running: RuntimeRecord, recorded: RuntimeRecord | null): Admission {
  if (recorded === null) return { admitted: true, upgraded: false }
  const isOlder =
    running.schema < recorded.schema ||
    compareVersions(running.app, recorded.app) < 0 ||
    compareVersions(running.chromium, recorded.chromium) < 0
  if (isOlder) return { admitted: false, newest: recorded }
  return { admitted: true, upgraded: JSON.stringify(running) !== JSON.stringify(recorded) }
}

/** What is recorded in a profile; null in a new one, and where the record cannot be read. Read before anything else runs. */
export function readRuntimeRecord(profile: string): RuntimeRecord | null {
  const read = RuntimeRecord.nullable().safeParse(parsedFile(pathIn(profile)))
  return read.success ? read.data : null
}

/** Records the running versions, which were admitted; on the disk when it returns. */
export function writeRuntimeRecord(profile: string, running: RuntimeRecord): void {
  if (JSON.stringify(readRuntimeRecord(profile)) === JSON.stringify(running)) return
  const temporary = `${pathIn(profile)}.tmp`
  mkdirSync(profile, { recursive: true })
  writeFileSync(temporary, `${JSON.stringify(running)}\n`, { mode: 0o600, flush: true })
  renameSync(temporary, pathIn(profile))
}

/** Compares dotted versions number by number; below 0 when the first is older. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map(version =>
    version.split(/[.-]/).map(part => Number.parseInt(part, 10) || 0),
  )
  const length = Math.max(left?.length ?? 0, right?.length ?? 0)
  for (let at = 0; at < length; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function pathIn(profile: string): string {
  return join(profile, 'runtime.json')
}

function parsedFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
