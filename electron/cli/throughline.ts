import { randomUUID } from 'node:crypto'
import { wordsIn } from '../../shared/words/words.ts'
import { parseCommand } from './parse-command.ts'
import { runCommand } from './run-command.ts'

// Whoever reads our answer may stop listening, as `| head` does.
process.stdout.on('error', () => undefined)

process.exitCode = await runCommand(parseCommand(process.argv.slice(2)), {
  say: text => process.stdout.write(text),
  tell: line => process.stderr.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
  freshId: randomUUID,
  words: wordsIn('en'),
  printReport: null,
})
