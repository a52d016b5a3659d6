/** What measures text: a canvas, or a stand-in. */
export interface TextMeasure {
  measureText(text: string): { readonly width: number }
}

/** A title in at most so many lines of this width, cut with an ellipsis where it is longer. */
export function wrapTitle(measure: TextMeasure, title: string, width: number, most: number): string[] {
  const lines: string[] = []
  const fits = (text: string) => measure.measureText(text).width <= width
  let line = ''
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  lines.push(line)
  const kept = lines.slice(0, most).map(each => cut(each, fits))
  if (lines.length > most) kept[most - 1] = cut(`${lines.slice(most - 1).join(' ')}`, fits)
  return kept
}

function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  let kept = text
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
