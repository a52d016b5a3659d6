import { DIGITS } from './key-table.ts'
import type { Keys } from './keys.ts'

/** More keys than these are gathered: their modifier once, all digits as one run. */
const MOST = 4

/** The caps to draw for the keys that do the same. */
export function capsOf(keys: readonly Keys[]): readonly Keys[] {
  if (keys.length <= MOST) return keys
  const [first = ''] = keys
  const modifier = first.slice(0, first.lastIndexOf('+') + 1)
  const isShared = modifier !== '' && keys.every(key => key.startsWith(modifier))
  const plain = isShared ? keys.map(key => key.slice(modifier.length)) : keys
  return [...(isShared ? [modifier.slice(0, -1)] : []), ...digitsAsRun(plain)]
}

function digitsAsRun(keys: readonly Keys[]): readonly Keys[] {
  if (!DIGITS.every(digit => keys.includes(digit))) return keys
  const others = keys.filter(key => !/^\d$/.test(key))
  return [...others, keys.includes('0') ? '0–9' : '1–9']
}
