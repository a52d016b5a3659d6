import { resolve } from 'node:path'

/** What the app was started with: a file to open and another profile folder, where they were named. */
export interface StartRequest {
  readonly file: string | null
  readonly profile: string | null
}

/** The arguments that are meant for us, without the program, the app's folder and switches of the runtime. */
export function ownArguments(
  argv: readonly string[],
  appFolder: string,
  packaged: boolean,
): readonly string[] {
  if (packaged) return argv.slice(1)
  const at = argv.findIndex(
    (word, index) => index > 0 && !word.startsWith('-') && resolve(word) === appFolder,
  )
  return argv.slice(at < 0 ? 1 : at + 1)
}

/** Reads `[FILE] [--profile DIR]`; paths are taken from the folder the user was in. */
export function readStart(args: readonly string[], folder: string): StartRequest {
  let file: string | null = null
  let profile: string | null = null
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word === '--profile') profile = resolve(folder, args[++at] ?? '')
    else if (word.startsWith('--profile=')) profile = resolve(folder, word.slice('--profile='.length))
    else if (!word.startsWith('-')) file ??= resolve(folder, word)
  }
  return { file, profile }
}
