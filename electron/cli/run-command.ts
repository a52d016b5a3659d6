import type { ExitStatus, Surroundings } from './command.ts'
import { commands } from './commands.ts'
import type { Asked } from './parse-command.ts'

/** Does what the command line asks for and answers with the exit status. */
export async function runCommand(asked: Asked, surroundings: Surroundings): Promise<ExitStatus> {
  const { say, tell, words } = surroundings
  const { usage, misuse, needsApp } = words.command
  if (asked.kind === 'help') {
    say([usage.app, ...commands.map(({ name }) => usage.of(name)), ''].join('\n'))
    return 0
  }
  if (asked.kind === 'app') {
    tell(needsApp)
    tell(usage.app)
    return 2
  }
  if (asked.kind === 'misused') {
    tell(misuse(asked.misuse))
    tell(usage.of(asked.command.name))
    return 2
  }
  return await asked.command.run(asked.call, surroundings)
}
