/** Lays the pages of a report, measured on its sheets, one below the other: each sheet a window on its page. */
export function laySheets(place: HTMLElement, report: HTMLElement): void {
  const strips = [...report.querySelectorAll<HTMLElement>(':scope > div')]
  const sheets = strips.flatMap((strip, at) =>
    Array.from({ length: pagesIn(strip) }, (_, page) => sheetOf(report, strips, at, page)),
  )
  place.replaceChildren(...sheets)
}

/** How many pages flow through a strip, which becomes exactly as wide as they are; one held across is one page. */
function pagesIn(strip: HTMLElement): number {
  if (strip.dataset.held !== 'upright') return 1
  strip.style.width = ''
  const style = getComputedStyle(strip)
  const [column = 0, gap = 0, left = 0] = [style.columnWidth, style.columnGap, style.paddingLeft].map(
    length => Number.parseFloat(length) || 0,
  )
  const pages = Math.max(1, Math.round((strip.scrollWidth - left + gap) / (column + gap || 1)))
  strip.style.width = `${pages * column + (pages - 1) * gap}px`
  return pages
}

function sheetOf(report: HTMLElement, strips: readonly HTMLElement[], at: number, page: number): HTMLElement {
  const copy = report.cloneNode(false) as HTMLElement
  // The other strips stay as empty places: what is first and last in a report is set in its own way.
  copy.append(...strips.map((strip, place) => strip.cloneNode(place === at) as HTMLElement))
  for (const [place, strip] of [...copy.children].entries()) {
    if (place !== at && strip instanceof HTMLElement) strip.hidden = true
  }
  copy.style.setProperty('--page', String(page))
  const window = document.createElement('div')
  const sheet = document.createElement('div')
  sheet.dataset.paper = report.dataset.paper
  sheet.dataset.held = strips[at]?.dataset.held
  window.append(copy)
  sheet.append(window)
  return sheet
}
