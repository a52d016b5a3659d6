import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { inProduction } from '../../build/in-production.mjs'
import { dist, root } from '../../build/places.mjs'

const MAIN = `import { app, BrowserWindow } from 'electron'
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  void new BrowserWindow({ width: 1440, height: 900, useContentSize: true }).loadURL('about:blank')
})
`

/** Builds the page that is measured, and a bare program that shows it; answers with their folders. */
export async function buildMapPage(): Promise<{ readonly page: string; readonly program: string }> {
  const page = join(dist, 'bench', 'map-page')
  await inProduction(() =>
    build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      root: join(root, 'test', 'bench', 'map-page'),
      build: { outDir: page, emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 4000 },
    }),
  )
  const program = join(dist, 'bench', 'program')
  mkdirSync(program, { recursive: true })
  writeFileSync(
    join(program, 'package.json'),
    '{"name":"bench","version":"0.0.0","type":"module","main":"main.js"}',
  )
  writeFileSync(join(program, 'main.js'), MAIN)
  return { page, program }
}
