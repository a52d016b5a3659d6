import { bareCode, type Source, withoutComments } from './source.ts'

const ofTheMachine =
  /\b(process\.|Buffer\b|globalThis\b|console\.|setTimeout\b|setInterval\b|Date\.now\b|new Date\(\)|Math\.random\b|crypto\.|performance\.|fetch\()/

/** What every file of ours is held to; each rule answers with what is wrong in one file. */
export const habits = {
  'is at most 300 lines long': ({ text }) => text.trimEnd().split('\n').length <= 300,
  'wires only, in at most 40 lines, when it is the desktop’s main file': ({ path, text }) =>
    path !== 'electron/main.ts' || text.trimEnd().split('\n').length <= 40,
  'has a name of small letters, digits and hyphens': ({ path }) =>
    /^[a-z0-9-]+(\.[a-z0-9]+)*$/.test(nameOf(path)),
  'has a name that says what it is': ({ path }) =>
    !/(^|[/-])(utils?|helpers?|common|manager|services?|misc)([./]|$)/.test(path),
  'exports by name': source =>
    isConfig(source) || !/\bexport\s+default\b|\bas\s+default\b/.test(bareCode(source)),
  'is no barrel': source => !isBarrel(source),
  'keeps its types': source =>
    !/(:|<|\||&|\bas|,|=>?)\s*any\b(?!\s*[:(?=.])|\bany\[\]/.test(isTyped(source) ? bareCode(source) : ''),
  'silences no check': ({ text }) =>
    !/@ts-(ignore|nocheck|expect-error)|(biome|oxlint|eslint)-(ignore|disable)/.test(text),
  'is finished': ({ text }) => !/\b(TODO|FIXME|XXX)\b/.test(text),
  'replaces no module in a test': source => !/\bvi\.(do)?(mock|unmock)\s*\(/i.test(bareCode(source)),
  'leaves no test out': source => !/\b(it|test|describe)\.(skip|only|todo|fails)\b/.test(bareCode(source)),
  'asks nothing of the machine, the clock or chance in the domain': source =>
    !source.path.startsWith('shared/') || !ofTheMachine.test(bareCode(source)),
  'asks the desktop through renderer/bridge': source =>
    !source.path.startsWith('renderer/') ||
    source.path.startsWith('renderer/bridge/') ||
    !/\bwindow\.bridge\b/.test(withoutComments(source)),
} satisfies Record<string, (source: Source) => boolean>

export type Habit = keyof typeof habits

/** The habits that a file breaks. */
export function brokenHabits(source: Source): string[] {
  return Object.entries(habits)
    .filter(([, holds]) => !holds(source))
    .map(([habit]) => `${source.path}: every file ${habit}`)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isTyped({ path }: Source): boolean {
  return /\.tsx?$/.test(path)
}

function isConfig({ path }: Source): boolean {
  return /\.config\.ts$/.test(path)
}

/** A file that says nothing of its own, or that passes on everything of another. */
function isBarrel(source: Source): boolean {
  if (!isTyped(source)) return false
  const code = bareCode(source)
  if (/\bexport\s*\*\s*(as\s+\w+\s+)?from\b/.test(code)) return true
  const rest = code.replace(/\bexport\s+(type\s+)?\{[^}]*\}\s*from\s*''/g, '')
  return rest.trim() === '' && code.trim() !== ''
}
