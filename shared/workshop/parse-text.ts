import type { Result } from '../lang/result.ts'
import { failed, ok } from '../lang/result.ts'
import { faultInJson, nestsDeeperThan } from './json-text.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 50 * 1024 * 1024

/** How deep lists and objects may nest; deeper breaks writing and validating later. */
export const MAX_DEPTH = 64

const BYTE_ORDER_MARK = '\uFEFF'

/** Every place this runs in has it; the language's own library does not name it. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean })
  decode(bytes: Uint8Array): string
}

/** The text that bytes stand for in UTF-8; bytes that stand for none are no text. */
export function decodeText(bytes: Uint8Array): Result<string, Problem[]> {
  if (bytes.byteLength > MAX_BYTES) return failed([tooLarge()])
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failed([problem('not-text')])
  }
}

/** The value a JSON text stands for, or why it stands for none; size and depth are judged before it is parsed. */
export function parseText(text: string): Result<unknown, Problem[]> {
  if (bytesOf(text) > MAX_BYTES) return failed([tooLarge()])
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  if (json.trim() === '') return failed([problem('empty-file')])
  if (nestsDeeperThan(json, MAX_DEPTH)) return failed([problem('too-deep', '', { levels: MAX_DEPTH })])
  try {
    return ok(JSON.parse(json) as unknown)
  } catch {
    return failed([problem('not-json', '', placeOf(json, faultInJson(json)))])
  }
}

function tooLarge(): Problem {
  return problem('file-too-large', '', { megabytes: MAX_BYTES / (1024 * 1024) })
}

/** Bytes the text takes in UTF-8; counted only where its length does not settle the question. */
function bytesOf(text: string): number {
  if (text.length > MAX_BYTES || text.length * 3 <= MAX_BYTES) return text.length
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const halfOfPair = code >= 0xd800 && code < 0xe000
    bytes += code < 0x80 ? 1 : code < 0x800 || halfOfPair ? 2 : 3
  }
  return bytes
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
