import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { dist, root } from './places.mjs'

const common = ['shared', 'package-lock.json', 'build/bundles.mjs', 'build/bundle.mjs', 'tsconfig.json']

/** Everything that the sources are turned into: what from, where to, and how Vite does it. */
export const bundles = {
  pages: {
    name: 'pages',
    output: join(dist, 'renderer', 'index.html'),
    inputs: ['renderer', ...common],
    config: pages,
  },
  main: {
    name: 'main',
    output: join(dist, 'electron', 'main.js'),
    inputs: ['electron', 'package.json', ...common],
    config: () => forNode('electron/main.ts', 'main.js', 'electron'),
  },
  preload: {
    name: 'preload',
    output: join(dist, 'electron', 'preload.cjs'),
    inputs: ['electron/preload.ts', ...common],
    config: preload,
  },
  commandLine: {
    name: 'command-line',
    output: join(dist, 'cli', 'throughline.js'),
    inputs: ['electron', 'package.json', ...common],
    config: () => forNode('electron/cli/throughline.ts', 'throughline.js', 'cli'),
  },
}

/** The pages people see, as plain files: no inline script and no data address, so that the content policy stays strict. */
function pages() {
  const folder = join(root, 'renderer')
  const entries = ['index.html', 'print.html', 'stage.html']
    .map(name => join(folder, name))
    .filter(file => existsSync(file))
  return {
    root: folder,
    base: '/',
    publicDir: false,
    build: {
      outDir: join(dist, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: entries },
    },
    worker: { format: 'es' },
  }
}

/** A program for Node or for Electron's main process, with everything but the runtime itself inside. */
function forNode(entry, name, folder) {
  return nodeBuild(entry, folder, {
    format: 'es',
    entryFileNames: name,
    chunkFileNames: 'parts/[name]-[hash].js',
  })
}

/** Sandboxed preloads can be neither modules nor more than one file. */
function preload() {
  return nodeBuild('electron/preload.ts', 'electron', {
    format: 'cjs',
    entryFileNames: 'preload.cjs',
    codeSplitting: false,
  })
}

function nodeBuild(entry, folder, output) {
  return {
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, entry),
      outDir: join(dist, folder),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { external: ['electron', ...builtinModules, /^node:/], output },
    },
  }
}
