import { z } from '../lang/zod.ts'

const SEPARATORS = /[/\\:*?"<>|]/g
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const LENGTH_MAX = 120

/** A file name that means the same on every system: no separators, no control or direction characters, 1 to 120 long. */
export function cleanFileName(name: string): string {
  const clean = name
    .replace(UNSEEN, '')
    .replace(SEPARATORS, '-')
    .replace(/\s+/g, ' ')
    .replace(RESERVED_ON_WINDOWS, '$1-')
    .replace(/^[. ]+|[. ]+$/g, '')
  return shortened(clean) || 'throughline'
}

/** Shortens the name and keeps its ending, without cutting a character in two. */
function shortened(name: string): string {
  if (name.length <= LENGTH_MAX) return name
  const ending = /(?:\.[a-z]{1,12}){1,2}$/i.exec(name)?.[0] ?? ''
  return `${name
    .slice(0, LENGTH_MAX - ending.length)
    .replace(/\p{Surrogate}/gu, '')
    .trimEnd()}${ending}`
}

/** A name to suggest for a file; whatever comes is made clean. */
export const FileName = z.string().max(1000).transform(cleanFileName)
export type FileName = z.infer<typeof FileName>
