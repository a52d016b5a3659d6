import type { DevtoolsPipe } from './devtools-pipe.ts'

const CONTROL = 2
/** What people type in a second, when they are fast. */
const BETWEEN_KEYS = 80
const SAVED = 'output[data-saving=saved]'
const CARD = '[aria-label^="Invention: "]'

/** Makes a workshop and types inventions into it, key by key, for so many milliseconds; answers with how many stand there. */
export async function typeCards(page: DevtoolsPipe, milliseconds: number): Promise<number> {
  await untilThere(page, 'main button')
  await press(page, 'n', CONTROL)
  await untilThere(page, '[role=dialog] input:focus')
  await type(page, 'Typed in a closed room')
  await press(page, 'Enter')
  await untilThere(page, SAVED)
  await press(page, '1', CONTROL)
  await untilThere(page, 'textarea:focus')
  const end = performance.now() + milliseconds
  do {
    await type(page, 'An invention nobody has filed')
    await press(page, 'Enter')
  } while (performance.now() < end)
  await untilThere(page, SAVED)
  await untilThere(page, CARD)
  return Number(await page.evaluate(`document.querySelectorAll('${CARD}').length`))
}

function untilThere(page: DevtoolsPipe, selector: string): Promise<void> {
  return page.until(`document.querySelector(${JSON.stringify(selector)}) !== null`)
}

async function type(page: DevtoolsPipe, text: string): Promise<void> {
  for (const key of text) {
    await press(page, key)
    await new Promise(done => setTimeout(done, BETWEEN_KEYS))
  }
}

async function press(page: DevtoolsPipe, key: string, modifiers = 0): Promise<void> {
  const isEnter = key === 'Enter'
  const code = isEnter ? 'Enter' : /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`
  const text = modifiers === 0 ? { text: isEnter ? '\r' : key } : {}
  const windowsVirtualKeyCode = isEnter ? 13 : (key.toUpperCase().codePointAt(0) ?? 0)
  const what = { key, code, modifiers, windowsVirtualKeyCode }
  await page.send('Input.dispatchKeyEvent', {
    type: modifiers === 0 ? 'keyDown' : 'rawKeyDown',
    ...what,
    ...text,
  })
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...what })
}
