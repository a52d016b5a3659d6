import type { Page } from 'playwright-core'
import type { Scene } from '../../renderer/stage/scene.ts'

/** What is wrong with a picture of the stage: type too small, text cut off, shortened, or lying on other text and marks. */
export interface Measured {
  /** The smallest type, in lines of 1080; null where there is no text. */
  readonly smallest: number | null
  /** The smallest type on a card; null where there is none. */
  readonly smallestCard: number | null
  readonly cut: readonly string[]
  readonly lying: readonly string[]
}

/** Sends a scene as the console does and waits until the stage has drawn it. */
export function showScene(stage: Page, scene: Scene): Promise<void> {
  return stage.evaluate(async sent => {
    const [sender, hearer] = [1, 2].map(() => new BroadcastChannel('throughline-stage'))
    const heard = new Promise(resolve => hearer?.addEventListener('message', resolve, { once: true }))
    sender?.postMessage({ scene: sent })
    await heard
    for (const channel of [sender, hearer]) channel?.close()
    await document.fonts.ready
    do {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    } while (!document.querySelector(`[data-stage="${sent.body.kind}"]`))
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null)))
  }, scene)
}

/** Measures every text of the picture as it is drawn. */
export function measureStage(stage: Page): Promise<Measured> {
  return stage.evaluate(() => {
    const canvas = document.querySelector<HTMLElement>('[data-stage]')
    if (!canvas) throw new Error('There is no picture')
    const frame = canvas.getBoundingClientRect()
    const scale = frame.height / canvas.offsetHeight
    const texts: { text: string; element: Element; boxes: DOMRect[] }[] = []
    const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      texts.push({ text: node.textContent, element, boxes: [...range.getClientRects()] })
    }
    const drawnBy = (element: Element) =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? scale) : scale
    const sizeOf = ({ element }: { readonly element: Element }) =>
      (Number.parseFloat(getComputedStyle(element).fontSize) * drawnBy(element) * 1080) / innerHeight
    const smallestOf = (some: typeof texts) => (some.length > 0 ? Math.min(...some.map(sizeOf)) : null)
    const isOnCard = ({ element }: { readonly element: Element }) =>
      element.closest('li[data-kind], p[data-kind]') !== null && !element.closest('svg')
    const isOut = ({ left, right, top, bottom }: DOMRect) =>
      left < frame.left || right > frame.right + 0.5 || top < frame.top - 4 || bottom > frame.bottom + 4
    const isCut = (element: Element) =>
      getComputedStyle(element).overflow !== 'visible' &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    const ink = ({ left, right, top, height }: DOMRect) => ({
      left: left + 2,
      right: right - 2,
      top: top + height * 0.26,
      bottom: top + height * 0.74,
    })
    type Box = ReturnType<typeof ink>
    const meet = (one: Box, other: Box) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    const inks = texts.flatMap(({ text, element, boxes }) =>
      boxes.map(box => ({ text, element, box: ink(box) })),
    )
    const marks = [...canvas.querySelectorAll('svg, i')]
      .map(mark => ({ mark, rect: mark.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0)
    return {
      smallest: smallestOf(texts),
      smallestCard: smallestOf(texts.filter(isOnCard)),
      cut: [
        ...texts.filter(({ boxes }) => boxes.some(isOut)).map(({ text }) => text),
        ...texts.filter(({ text }) => text.includes('…')).map(({ text }) => `shortened: ${text}`),
        ...[...canvas.querySelectorAll('*')].filter(isCut).map(({ className }) => `${className}`),
        ...marks.filter(({ rect }) => isOut(rect)).map(({ mark }) => `a ${mark.tagName} outside`),
      ],
      lying: [
        ...inks.flatMap((one, at) =>
          inks
            .slice(at + 1)
            .filter(other => meet(one.box, other.box))
            .map(other => `“${one.text}” and “${other.text}”`),
        ),
        ...inks.flatMap(one =>
          marks
            .filter(({ mark, rect }) => meet(one.box, rect) && !mark.contains(one.element))
            .map(({ mark }) => `“${one.text}” and a ${mark.tagName}`),
        ),
      ],
    }
  })
}
