const TOP = 10
const HALF = 0.5

/** The level a key gives: a digit, ten as a nought after a one, half a step by + and −; null takes it back, undefined is no key of a level. */
export function levelByKey(key: string, level: number | null, before: string): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === '0' && before === '1' && level === 1) return TOP
  if (/^\d$/.test(key)) return Number(key)
  const by = { '+': HALF, '-': -HALF }[key]
  return by === undefined ? undefined : Math.min(TOP, Math.max(0, (level ?? 0) + by))
}
