/** True when two plain values are the same all the way down; the order of fields does not matter, that of lists does. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [first, second] = [one as Fields, other as Fields]
  const names = Object.keys(first)
  return (
    names.length === Object.keys(second).length &&
    names.every(name => Object.hasOwn(second, name) && sameValue(first[name], second[name]))
  )
}

type Fields = Readonly<Record<string, unknown>>
