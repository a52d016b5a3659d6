import type { Result } from '../lang/result.ts'
import { failed, ok } from '../lang/result.ts'
import type { Migration } from './migrations/migration.ts'
import type { Raw } from './plain-value.ts'
import { isRaw } from './plain-value.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

/** What a workshop file says it is. */
export const FORMAT = 'throughline-workshop'

/** The version of the file format that is written today. */
export const VERSION = 1

/** The document as today's version has it, or why it is no workshop of ours or too new a one; 1.2 is a 1 with more fields. */
export function upToDate(document: unknown, migrations: readonly Migration[]): Result<Raw, Problem[]> {
  if (!isRaw(document) || document.format !== FORMAT) {
    return failed([problem('wrong-format', 'format', { format: FORMAT })])
  }
  const version = document.version
  if (typeof version !== 'number' || !(version >= 1)) return failed([problem('unknown-version', 'version')])
  const major = Math.trunc(version)
  if (major > VERSION) {
    return failed([problem('newer-version', 'version', { found: version, known: VERSION })])
  }
  const steps = migrations.filter(({ from }) => from >= major)
  return ok(steps.reduce((current, step) => step.migrate(current), document))
}
