/** The list with one of its entries at another place; places outside of it leave it as it is. */
export function moveStep<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const moved = list[from]
  if (moved === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, moved)
}
