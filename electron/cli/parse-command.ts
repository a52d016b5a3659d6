import { parseArgs } from 'node:util'
import type { Call, Command } from './command.ts'
import { commands } from './commands.ts'

/** Why a command line was not understood; the words are in shared/words. */
export type Misuse =
  | {
      readonly code: 'unknown-option' | 'value-missing' | 'option-missing' | 'value-unfit'
      readonly option: string
    }
  | { readonly code: 'too-few-files' | 'too-many-files' | 'no-format' }

/** What a command line asks for: the app with or without a file, help, or a command ready to run. */
export type Asked =
  | { readonly kind: 'app' }
  | { readonly kind: 'help' }
  | { readonly kind: 'misused'; readonly command: Command; readonly misuse: Misuse }
  | { readonly kind: 'command'; readonly command: Command; readonly call: Call; readonly needsPage: boolean }

/** Understands what follows the program's name on the command line; whatever is no command is for the app. */
export function parseCommand(words: readonly string[]): Asked {
  const [name, ...rest] = words
  if (name === '--help' || name === '-h' || name === 'help') return { kind: 'help' }
  const command = commands.find(known => known.name === name)
  if (!command) return { kind: 'app' }
  const call = callOf(command, rest)
  if ('code' in call) return { kind: 'misused', command, misuse: call }
  const misuse = misuseOf(command, call)
  if (misuse) return { kind: 'misused', command, misuse }
  return { kind: 'command', command, call, needsPage: command.needsPage(call) }
}

function callOf(command: Command, words: readonly string[]): Call | Misuse {
  const options = Object.fromEntries(
    Object.keys(command.options).map(name => [name, { type: 'string' as const }]),
  )
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const files: string[] = []
  const values: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name)) return { code: 'unknown-option', option: token.rawName }
    const isNextOption = !token.inlineValue && token.value?.startsWith('-')
    if (!token.value || isNextOption) return { code: 'value-missing', option: token.rawName }
    values[token.name] = token.value
  }
  return { files, values }
}

function misuseOf(command: Command, { files, values }: Call): Misuse | undefined {
  if (files.length < command.files.least) return { code: 'too-few-files' }
  if (files.length > command.files.most) return { code: 'too-many-files' }
  for (const [name, { required, fits }] of Object.entries(command.options)) {
    const value = values[name]
    if (value === undefined && required) return { code: 'option-missing', option: `--${name}` }
    if (value !== undefined && fits && !fits(value)) return { code: 'value-unfit', option: `--${name}` }
  }
  return undefined
}
