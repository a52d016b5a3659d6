import type { Page } from 'playwright-core'
import type { Scene } from '../../renderer/stage/scene.ts'

/** What is wrong with a picture of the stage: type too small, text cut off or lying on other text. */
export interface Measured {
  /** The smallest type, in lines of 1080; null where there is no text. */
  readonly smallest: number | null
  readonly cut: readonly string[]
  readonly lying: readonly string[]
}

/** Sends a scene as the console does and waits until the stage has drawn it. */
export async function showScene(console: Page, stage: Page, scene: Scene): Promise<void> {
  await console.evaluate(sent => {
    const channel = new BroadcastChannel('throughline-stage')
    channel.postMessage({ scene: sent })
    channel.close()
  }, scene)
  await stage.locator(`[data-stage="${scene.body.kind}"]`).waitFor({ state: 'attached' })
  await stage.evaluate(async () => {
    await document.fonts.ready
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => null)))
  })
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
    const sizes = texts.map(
      ({ element }) =>
        (Number.parseFloat(getComputedStyle(element).fontSize) * drawnBy(element) * 1080) / innerHeight,
    )
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
    const inks = texts.flatMap(({ text, boxes }) => boxes.map(box => ({ text, ...ink(box) })))
    const lying = inks.flatMap((one, at) =>
      inks
        .slice(at + 1)
        .filter(
          other =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map(other => `“${one.text}” and “${other.text}”`),
    )
    return {
      smallest: sizes.length > 0 ? Math.min(...sizes) : null,
      cut: [
        ...texts.filter(({ boxes }) => boxes.some(isOut)).map(({ text }) => text),
        ...[...canvas.querySelectorAll('*')].filter(isCut).map(({ className }) => `${className}`),
      ],
      lying,
    }
  })
}
