/** What a hand does for a number of frames, one move a frame; answers with the longest wait between two frames in ms. */
export interface Gestures {
  readonly pan: (frames: number) => Promise<number>
  readonly zoom: (frames: number) => Promise<number>
  readonly drag: (frames: number) => Promise<number>
  readonly showWhole: () => Promise<void>
  readonly showActual: () => Promise<void>
}

const STEP = 48

/** The gestures of the bench, done with events of the page so that nothing but the page's own work is measured. */
export const gestures: Gestures = {
  pan: frames => everyFrame(frames, at => wheel({ deltaY: at < frames / 2 ? STEP : -STEP })),
  zoom: frames => everyFrame(frames, at => wheel({ deltaY: at < frames / 2 ? 12 : -12, ctrlKey: true })),
  drag: async frames => {
    const card = cardInView()
    const from = centreOf(card)
    mouse('mousedown', card, from, 0)
    const longest = await everyFrame(frames, at => {
      const swing = Math.sin((at / frames) * Math.PI * 2) * 200
      mouse('mousemove', window, { x: from.x, y: from.y + swing }, 0)
    })
    mouse('mouseup', window, from, 0)
    return longest
  },
  showWhole: async () => {
    const button = document.querySelector<HTMLElement>(
      '.react-flow__controls-fitview, [aria-label="Show the whole map"]',
    )
    button?.click()
    await rest(600)
  },
  showActual: async () => {
    const button = document.querySelector<HTMLElement>('[data-actual-size]')
    button?.click()
    await rest(600)
  },
}

async function everyFrame(frames: number, act: (frame: number) => void): Promise<number> {
  let longest = 0
  let before = await nextFrame()
  for (let frame = 0; frame < frames; frame++) {
    act(frame)
    const now = await nextFrame()
    longest = Math.max(longest, now - before)
    before = now
  }
  return longest
}

function nextFrame(): Promise<number> {
  return new Promise(done => requestAnimationFrame(done))
}

function rest(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms))
}

function wheel(init: WheelEventInit): void {
  const pane = document.querySelector('.react-flow__pane')
  const middle = { clientX: innerWidth / 2, clientY: innerHeight / 2 }
  pane?.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, ...middle, ...init }),
  )
}

function mouse(type: string, target: EventTarget, { x, y }: { x: number; y: number }, button: number): void {
  target.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: x,
      clientY: y,
      button,
      buttons: type === 'mouseup' ? 0 : 1,
    }),
  )
}

function cardInView(): Element {
  const cards = [...document.querySelectorAll('.react-flow__node')]
  const card = cards.find(each => {
    const { x, y } = centreOf(each)
    return y > 300 && y < innerHeight - 300 && x > 0 && x < innerWidth
  })
  if (!card) throw new Error('No card is in view')
  return card
}

function centreOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

declare global {
  interface Window {
    gestures: Gestures
  }
}
