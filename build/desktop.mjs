import { ensureDisplay, lacksDisplay } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { ensureLinuxLibraries } from './linux-libraries.mjs'
import { root } from './places.mjs'
import { canSandbox } from './sandbox.mjs'

/** Makes sure that the app can open a window here, and answers with how: the program, its first arguments, its environment. */
export async function prepareDesktop() {
  const program = await ensureElectron()
  ensureLinuxLibraries(program, lacksDisplay())
  await ensureDisplay()
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return { program, args: [...(canSandbox(program) ? [] : ['--no-sandbox']), root], env }
}
