import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.mjs'
import { icnsOf, icoOf } from './icon-files.mjs'
import { dist, root } from './places.mjs'
import { CannotGoOn, say } from './say.mjs'
import { fingerprint, isFresh, markFresh } from './stale.mjs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const folder = join(dist, 'icons')
const drawing = join(root, 'build', 'icon.svg')
const icons = {
  name: 'icons',
  output: join(folder, 'icon.icns'),
  inputs: ['build/icon.svg', 'build/icon-painter', 'build/icon-files.mjs', 'build/icons.mjs'],
}

/** Draws the app's icon in every size and for every system, unless it is drawn already. */
export async function ensureIcons({ program, args, env }) {
  if (isFresh(icons)) return
  say('Drawing the icon …')
  const print = fingerprint(icons.inputs)
  mkdirSync(folder, { recursive: true })
  const switches = args.filter(word => word.startsWith('--'))
  const painter = join(root, 'build', 'icon-painter')
  const painted = await command(program, [...switches, painter, drawing, folder, ...sizes.map(String)], {
    env,
  })
  if (painted.code !== 0) throw new CannotGoOn(`The icon could not be drawn:\n${painted.out}`)
  const pictures = new Map(sizes.map(size => [size, readFileSync(join(folder, `${size}x${size}.png`))]))
  writeFileSync(join(folder, 'icon.ico'), icoOf(new Map([...pictures].filter(([size]) => size <= 256))))
  writeFileSync(join(folder, 'icon.icns'), icnsOf(pictures))
  markFresh(icons.name, print)
}
