import { importsOf, type Source, targetOf } from './source.ts'

/** The concepts of shared/ in reading order: each imports only itself and those before it. */
export const concepts = [
  'lang',
  'team',
  'map',
  'workshop',
  'analysis',
  'finding',
  'vote',
  'decision',
  'session',
  'exercise',
  'layout',
  'words',
  'exchange',
  'report',
  'bridge',
]

interface Layer {
  /** Folders of the project that this layer may reach. */
  readonly folders: readonly string[]
  /** Packages it may use anywhere. */
  readonly packages: readonly RegExp[]
  /** Packages that only one part of it may touch. */
  readonly confined: ReadonlyArray<{ readonly package: RegExp; readonly to: RegExp }>
}

const layers: Readonly<Record<string, Layer>> = {
  shared: {
    folders: ['shared'],
    packages: [/^zod$/],
    confined: [{ package: /^papaparse$/, to: /^shared\/exchange\// }],
  },
  renderer: {
    folders: ['renderer', 'shared'],
    packages: [
      /^react(-dom)?(\/|$)/,
      /^zustand(\/|$)/,
      /^zod$/,
      /^dexie$/,
      /^lucide-react$/,
      /^d3-/,
      /^@fontsource/,
    ],
    confined: [
      { package: /^react-aria-components(\/|$)|^@internationalized\/date$/, to: /^renderer\/ui\// },
      { package: /^age-encryption$/, to: /^renderer\/exchange\/sealed\// },
      { package: /^@xyflow\/react(\/|$)/, to: /^renderer\/map\// },
    ],
  },
  electron: {
    folders: ['electron', 'shared'],
    packages: [/^node:/, /^@cantoo\//, /^@fontsource/, /^zod$/],
    // The command line runs in plain Node, where there is no Electron.
    confined: [{ package: /^electron$/, to: /^electron\/(?!cli\/)/ }],
  },
}

/** Imports that cross a border between layers, each as a sentence. */
export function brokenBorders(source: Source): string[] {
  const folder = source.path.split('/')[0] ?? ''
  const layer = layers[folder]
  if (layer === undefined) return []
  return importsOf(source)
    .filter(specifier => !mayImport(layer, source, specifier))
    .map(specifier => `${source.path} must not import ${specifier}`)
}

function mayImport(layer: Layer, source: Source, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const [folder = ''] = targetOf(source, specifier).split('/')
    return layer.folders.includes(folder)
  }
  const border = layer.confined.find(one => one.package.test(specifier))
  if (border !== undefined) return border.to.test(source.path)
  return layer.packages.some(one => one.test(specifier))
}

/** Imports in shared/ of a concept that comes later, and folders that are no concept, each as a sentence. */
export function brokenOrder(source: Source): string[] {
  const [layer, concept = ''] = source.path.split('/')
  if (layer !== 'shared') return []
  const own = concepts.indexOf(concept)
  if (own < 0) return [`${source.path} belongs to no concept of the reading order`]
  return importsOf(source)
    .filter(specifier => concepts.indexOf(targetOf(source, specifier).split('/')[1] ?? '') > own)
    .map(specifier => `${source.path} must not import the later concept ${specifier}`)
}
