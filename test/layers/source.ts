import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** One file of the project as the rules see it: its path from the top with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Every file of ours under the folders, or none for a folder that is not there yet. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .flatMap(folder => pathsIn(folder))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function pathsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

const comments = /\/\*[\s\S]*?\*\/|(?<![:\\'"])\/\/[^\n]*/g
const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
const imported = /(?:[\w}*]\s*\bfrom|\bimport|\bimport\s*\()\s*(['"])([\w@./:?#~-]+)\1/g

/** The text without comments. */
export function withoutComments({ text }: Source): string {
  return text.replace(comments, '')
}

/** What is left when comments and the insides of strings are gone. */
export function bareCode(source: Source): string {
  return withoutComments(source).replace(strings, "''")
}

/** Everything that the file imports, as written, types and dynamic imports included. */
export function importsOf(source: Source): string[] {
  return [...withoutComments(source).matchAll(imported)].map(match => match[2] ?? '')
}

/** Where a relative import leads, as a path from the top of the project; a package keeps its name. */
export function targetOf(source: Source, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return resolve('/', source.path, '..', specifier).slice(1).replace(/\?.*$/, '')
}
