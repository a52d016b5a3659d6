import type { Command } from './command.ts'
import { analyseCommand } from './commands/analyse.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { mergeCommand } from './commands/merge.ts'
import { schemaCommand } from './commands/schema.ts'
import { validateCommand } from './commands/validate.ts'

/** Everything the command line does besides opening the app, in the order of its help. */
export const commands: readonly Command[] = [
  exportCommand,
  analyseCommand,
  validateCommand,
  importCommand,
  mergeCommand,
  schemaCommand,
]
