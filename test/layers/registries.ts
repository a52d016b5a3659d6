import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importsOf, root, sourcesIn } from './source.ts'

/** A folder of definitions, one file each, and the ordered list that names them all. */
export interface Registry {
  readonly folder: string
  readonly list: string
  /** Files beside the definitions that are none themselves. */
  readonly others: readonly string[]
}

export const registries: readonly Registry[] = [
  { folder: 'shared/finding/rules', list: 'shared/finding/rules.ts', others: [] },
  { folder: 'shared/exchange/imports', list: 'shared/exchange/imports.ts', others: [] },
  { folder: 'shared/exchange/exports', list: 'shared/exchange/exports.ts', others: [] },
  {
    folder: 'shared/workshop/migrations',
    list: 'shared/workshop/migrations/migrations.ts',
    others: ['migration.ts', 'migrations.ts'],
  },
  { folder: 'shared/exercise/exercises', list: 'shared/exercise/exercises.ts', others: [] },
]

/** What there is of a registry: its definition files, what the list imports, the ids in order, and the tests. */
export interface Inventory {
  readonly files: readonly string[]
  readonly imported: readonly string[]
  readonly ids: ReadonlyArray<string | number>
  readonly tests: readonly string[]
}

export function exists({ list }: Registry): boolean {
  return existsSync(join(root, list))
}

export async function takeInventory({ folder, list, others }: Registry): Promise<Inventory> {
  const [listSource] = sourcesIn(list.slice(0, list.lastIndexOf('/'))).filter(({ path }) => path === list)
  return {
    files: filesIn(folder).filter(name => /\.tsx?$/.test(name) && !others.includes(name)),
    imported:
      listSource === undefined
        ? []
        : importsOf(listSource).map(path => path.slice(path.lastIndexOf('/') + 1)),
    ids: idsIn(await import(/* @vite-ignore */ pathToFileURL(join(root, list)).href)),
    tests: filesIn(`test/${folder}`),
  }
}

/** All that is wrong with a registry, each as a sentence. */
export function problemsOf({ files, imported, ids, tests }: Inventory): string[] {
  return [
    ...files.filter(name => !imported.includes(name)).map(name => `${name} is not in the list`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `the id ${id} is taken twice`),
    ...(ids.length < files.length ? [`${files.length} files define only ${ids.length} entries`] : []),
    ...files
      .filter(name => !tests.some(test => test.startsWith(`${name.replace(/\.tsx?$/, '')}.test.`)))
      .map(name => `${name} has no test`),
  ]
}

function filesIn(folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()
}

/** The ids of the one list that the module exports; a step of the file format is known by the version it starts from. */
function idsIn(module: Readonly<Record<string, unknown>>): Array<string | number> {
  const lists = Object.values(module).filter(value => Array.isArray(value))
  return lists.flat().flatMap(entry => {
    const id: unknown = entry?.id ?? entry?.from
    return typeof id === 'string' || typeof id === 'number' ? [id] : []
  })
}
