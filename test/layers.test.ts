import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { brokenHabits, type Habit, habits } from './layers/habits.ts'
import { brokenBorders, brokenOrder } from './layers/layers.ts'
import { importsOf, root, type Source, sourcesIn } from './layers/source.ts'

const ours = sourcesIn('shared', 'renderer', 'electron', 'build', 'test')

const topLevel = new Set([
  ...['electron', 'renderer', 'shared', 'build', 'test', '.ci'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'electron-builder.yml'],
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'],
  ...['biome.json', '.oxlintrc.json', 'vitest.config.ts', '.gitignore', '.gitattributes'],
])

function file(path: string, text: string): Source {
  return { path, text }
}

describe('the project', () => {
  it('reads in the order of its concepts', () => {
    expect(ours.flatMap(brokenOrder)).toEqual([])
  })

  it('keeps the borders between the domain, the pages and the desktop', () => {
    expect(ours.flatMap(brokenBorders)).toEqual([])
  })

  it('keeps its habits', () => {
    expect(ours.filter(({ path }) => !path.startsWith('test/layers')).flatMap(brokenHabits)).toEqual([])
  })

  it('has nothing at the top but what the layout names', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
    const top = new Set(tracked.filter(path => path !== '').map(path => path.split('/')[0] ?? ''))
    expect([...top].filter(name => !topLevel.has(name))).toEqual([])
  })
})

describe('the order of concepts', () => {
  it('allows a concept that comes earlier', () => {
    expect(brokenOrder(file('shared/finding/a.ts', "import { x } from '../map/x.ts'"))).toEqual([])
  })

  it.each([
    ['a later concept', "import { x } from '../report/x.ts'"],
    ['a type of a later concept', "import type { X } from '../report/x.ts'"],
    ['a later concept on demand', "const x = await import('../report/x.ts')"],
    ['a later concept passed on', "export { x } from '../report/x.ts'"],
  ])('refuses %s', (_, text) => {
    expect(brokenOrder(file('shared/map/a.ts', text))).toHaveLength(1)
  })

  it('takes a word in a sentence for no import', () => {
    const text = "const words = [`is from `, 'taken from', 'x']\nconst list = Array.from('report')"
    expect(importsOf(file('shared/map/a.ts', text))).toEqual([])
  })

  it('refuses a folder that is no concept', () => {
    expect(brokenOrder(file('shared/things/a.ts', ''))).toHaveLength(1)
  })
})

describe('the borders', () => {
  it.each([
    ['shared/map/a.ts', 'zod'],
    ['shared/exchange/a.ts', 'papaparse'],
    ['renderer/map/a.tsx', '@xyflow/react'],
    ['renderer/ui/a.tsx', 'react-aria-components'],
    ['renderer/list/a.tsx', '../../shared/map/x.ts'],
    ['electron/files/a.ts', 'node:fs'],
    ['electron/window/a.ts', 'electron'],
  ])('let %s import %s', (path, specifier) => {
    expect(brokenBorders(file(path, `import { x } from '${specifier}'`))).toEqual([])
  })

  it.each([
    ['shared/map/a.ts', 'node:fs'],
    ['shared/map/a.ts', 'papaparse'],
    ['shared/map/a.ts', 'react'],
    ['shared/map/a.ts', '../../renderer/map/x.ts'],
    ['renderer/map/a.tsx', 'electron'],
    ['renderer/map/a.tsx', 'node:path'],
    ['renderer/map/a.tsx', 'path'],
    ['renderer/map/a.tsx', '../../electron/files/x.ts'],
    ['renderer/list/a.tsx', '@xyflow/react'],
    ['renderer/list/a.tsx', 'react-aria-components'],
    ['electron/files/a.ts', 'react'],
    ['electron/files/a.ts', '../../renderer/map/x.ts'],
    ['electron/cli/a.ts', 'electron'],
  ])('stop %s from importing %s', (path, specifier) => {
    expect(brokenBorders(file(path, `import { x } from '${specifier}'`))).toHaveLength(1)
  })
})

describe('each habit', () => {
  const broken: Record<Habit, Source> = {
    'is at most 300 lines long': file('shared/map/a.ts', 'x\n'.repeat(301)),
    'wires only, in at most 40 lines, when it is the desktop’s main file': file(
      'electron/main.ts',
      'x\n'.repeat(41),
    ),
    'has a name of small letters, digits and hyphens': file('renderer/map/MapView.tsx', ''),
    'has a name that says what it is': file('shared/map/map-utils.ts', ''),
    'exports by name': file('shared/map/a.ts', 'export default 1'),
    'is no barrel': file('shared/map/a.ts', "export { a } from './a.ts'\nexport type { B } from './b.ts'\n"),
    'keeps its types': file('shared/map/a.ts', 'export const a = (b: any) => b'),
    'silences no check': file('shared/map/a.ts', `// ${'@ts'}-ignore`),
    'is finished': file('shared/map/a.ts', `// ${'TO'}DO later`),
    'replaces no module in a test': file('test/map/a.test.ts', "vi.mock('../x.ts')"),
    'leaves no test out': file('test/map/a.test.ts', "it.skip('does', () => {})"),
    'asks nothing of the machine, the clock or chance in the domain': file(
      'shared/map/a.ts',
      'const now = new Date()',
    ),
    'asks the desktop through renderer/bridge': file('renderer/list/a.ts', 'window.bridge.saveFile()'),
  }

  it.each(Object.keys(habits))('is noticed when broken: %s', habit => {
    const source = broken[habit as Habit]
    expect(brokenHabits(source)).toContain(`${source.path}: every file ${habit}`)
  })

  it('is kept by an honest file', () => {
    const text = "// Any of many.\nexport { a } from './a.ts'\nexport const b: string = 'as any default'\n"
    expect(brokenHabits(file('shared/map/honest-file.ts', text))).toEqual([])
  })
})
