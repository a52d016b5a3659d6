import { z } from '../lang/zod.ts'

/** The endings of each kind of file that goes in or out; the first is the usual one. */
export const ENDINGS_OF_KIND = {
  workshop: ['throughline.json', 'json'],
  sealed: ['throughline.age', 'age'],
  outcomes: ['outcomes.json', 'json'],
  table: ['csv', 'tsv', 'txt'],
  canvas: ['canvas'],
  pdf: ['pdf'],
  pptx: ['pptx'],
  xlsx: ['xlsx'],
  svg: ['svg'],
  png: ['png'],
  markdown: ['md'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type FileKind = keyof typeof ENDINGS_OF_KIND

/** A kind of file that goes in or out. */
export const FileKind = z.enum(Object.keys(ENDINGS_OF_KIND) as [FileKind, ...FileKind[]])
