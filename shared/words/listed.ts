/** Names as a person lists them: "A", "A and B", "A, B and C"; the rest is counted when there are more than `most`. */
export function listed(
  names: readonly string[],
  and: string,
  others: (count: number) => string,
  most = 3,
): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), others(names.length - most)] : [...names]
  const last = shown.pop()
  if (last === undefined) return ''
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`
}
