const QUOTE = 34
const BACKSLASH = 92
const OPENING_BRACKET = 91
const CLOSING_BRACKET = 93
const OPENING_BRACE = 123
const CLOSING_BRACE = 125

/** Where a JSON string that opens at `start` ends (the index after its closing quote); the length if it never does. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text.charCodeAt(end - 1) === BACKSLASH && isEscaped(text, end))
    end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++
  return backslashes % 2 === 1
}

/** True when lists and objects of a JSON text nest deeper than the limit; reads it once, without recursion. */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at) - 1
    else if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      depth++
      if (depth > limit) return true
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth--
  }
  return false
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end'

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const SPACE = /[ \t\n\r]*/y

/** Where a text stops being JSON, as an index; engines word this differently or not at all. */
export function faultInJson(text: string): number {
  const open: string[] = []
  let expecting: Expecting = 'value'
  let at = endOf(SPACE, text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    const next: Expecting | undefined = token && follow(token.sign, expecting, open)
    if (!token || !next) return at
    expecting = next
    at = endOf(SPACE, text, token.end)
  }
  return at
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function tokenAt(text: string, at: number): { readonly sign: string; readonly end: number } | undefined {
  const sign = text.charAt(at)
  if ('{}[]:,'.includes(sign)) return { sign, end: at + 1 }
  if (sign === '"') return { sign, end: endOfString(text, at) }
  const end = endOf(SCALAR, text, at)
  return end > at ? { sign: 'scalar', end } : undefined
}

function follow(sign: string, expecting: Expecting, open: string[]): Expecting | undefined {
  const afterValue = (): Expecting => (open.length === 0 ? 'end' : 'comma-or-end')
  if (sign === '}' || sign === ']') {
    const opened = open.pop()
    const mayEnd = expecting.endsWith('-or-end') && opened === (sign === '}' ? '{' : '[')
    return mayEnd ? afterValue() : undefined
  }
  if (sign === ',') return expecting === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined
  if (sign === ':') return expecting === 'colon' ? 'value' : undefined
  if (sign === '"' && expecting.startsWith('key')) return 'colon'
  if (!expecting.startsWith('value')) return undefined
  if (sign === '{' || sign === '[') open.push(sign)
  if (sign === '{') return 'key-or-end'
  return sign === '[' ? 'value-or-end' : afterValue()
}
