import { desktopWords } from './desktop-words.ts'

type Fault = keyof typeof desktopWords.fault

const options = '[--redact names,pay,verbatims] [--as-of DATE] [--lang en] [--paper a4|letter]'

const usages: Readonly<Record<string, string>> = {
  export: `throughline export FILE… [--pdf OUT] [--json OUT] [--outcomes OUT] [--csv DIR] [--svg OUT] [--canvas OUT] [--markdown OUT] [--ndjson DIR] ${options}`,
  analyse: 'throughline analyse FILE… [--as-of DATE]',
  validate: 'throughline validate FILE…',
  import: 'throughline import SOURCE --out FILE [--into FILE] [--dates day-first|month-first]',
  merge: 'throughline merge A B [--base C] --out FILE',
  schema: 'throughline schema [outcomes]',
}

const misuses = {
  'unknown-option': 'There is no such option',
  'value-missing': 'A value is missing after',
  'option-missing': 'This option is needed',
  'value-unfit': 'This value cannot be used for',
  'too-few-files': 'Name a file.',
  'too-many-files': 'Too many files are named.',
  'no-format': 'Say what to export to.',
}

/** What a command line got wrong; the option where one is to blame. */
interface Misused {
  readonly code: keyof typeof misuses
  readonly option?: string
}

interface Chosen {
  readonly collection: string
  readonly title: string
  readonly chosen: 'ours' | 'theirs'
}

/** Why a file that was named could not be read, where the words of the dialogs speak of writing. */
const notRead: Partial<Record<Fault, string>> = {
  'no-permission': 'You are not allowed to read this file.',
  'not-found': 'There is no such file.',
}

/** Words of the command line. */
export const commandWords = {
  usage: {
    app: 'throughline [FILE] [--profile DIR]',
    of: (command: string) => usages[command] ?? `throughline ${command}`,
  },
  misuse: ({ code, option }: Misused) => (option ? `${misuses[code]}: ${option}` : misuses[code]),
  needsApp: 'Opening the app needs the desktop: npm start',
  notRead: (fault: Fault) => notRead[fault] ?? desktopWords.fault[fault],
  conflict: ({ collection, title, chosen }: Chosen) =>
    `Both copies changed ${title} (${collection}); the change of the ${chosen === 'ours' ? 'first' : 'second'} file holds.`,
  writtenTwice: 'Two workshops would be written to this file.',
}
