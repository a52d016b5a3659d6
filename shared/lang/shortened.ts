/** A text cut to a length between words, with an ellipsis where something is missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  const whole = space > most / 2 ? cut.slice(0, space) : cut
  return `${whole.replace(/\p{Surrogate}/gu, '').replace(/[\s,;:–-]+$/u, '')}…`
}
