/** How full a page must be so that nobody wonders why it is there; a part of its height. */
const FULL_ENOUGH = 0.4

/** Paper breaks a little differently than the screen, so what fits must also fit on pages that are this much shorter. */
const SHORTER = [1, 0.965]

const WAYS = [0, 1, 2].flatMap(close => [false, true].map(lastAlone => ({ close, lastAlone })))

/**
 * Sets a report, laid out on its sheets, a little closer or begins its last section on a page of its own, whichever
 * first leaves no page nearly empty; where nothing does, what comes nearest.
 */
export function fitPages(report: HTMLElement): void {
  let best = WAYS[0]
  let most = -1
  for (const way of WAYS) {
    setWay(report, way)
    const emptiest = Math.min(FULL_ENOUGH, ...fullnessOf(report))
    if (emptiest <= most) continue
    best = way
    most = emptiest
    if (emptiest === FULL_ENOUGH) break
  }
  if (best) setWay(report, best)
}

function setWay(report: HTMLElement, { close, lastAlone }: (typeof WAYS)[number]): void {
  report.dataset.close = String(close)
  report.dataset.lastAlone = String(lastAlone)
}

/** How far down each page is filled, the first page aside, which is set by itself. */
function fullnessOf(report: HTMLElement): readonly number[] {
  const strips = [...report.querySelectorAll<HTMLElement>(':scope > [data-held="upright"]')]
  return SHORTER.flatMap(part =>
    strips.flatMap((strip, at) => shortened(strip, part).slice(at === 0 ? 1 : 0)),
  )
}

function shortened(strip: HTMLElement, part: number): readonly number[] {
  strip.style.height = part === 1 ? '' : `calc(${getComputedStyle(strip).height} * ${part})`
  const pages = pagesOf(strip)
  strip.style.height = ''
  return pages
}

/** The pages of a strip are its columns: how far down each is filled. */
function pagesOf(strip: HTMLElement): readonly number[] {
  const { paddingLeft, paddingTop, columnWidth, columnGap, height } = getComputedStyle(strip)
  const scale = strip.getBoundingClientRect().width / strip.offsetWidth || 1
  const px = (length: string) => Number.parseFloat(length) * scale
  const { left, top } = strip.getBoundingClientRect()
  const stride = px(columnWidth) + px(columnGap)
  const filled: number[] = []
  for (const element of strip.querySelectorAll('h1, h2, h3, p, li, tr, dt, dd, svg')) {
    for (const rect of element.getClientRects()) {
      const page = Math.max(0, Math.floor((rect.left - left - px(paddingLeft) + 1) / stride))
      filled[page] = Math.max(filled[page] ?? 0, (rect.bottom - top - px(paddingTop)) / px(height))
    }
  }
  return Array.from(filled, part => part ?? 0)
}
