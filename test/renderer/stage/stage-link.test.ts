import { afterEach, describe, expect, it } from 'vitest'
import type { Scene } from '../../../renderer/stage/scene.ts'
import type { StageKey } from '../../../renderer/stage/stage-key.ts'
import { openConsoleEnd, openStageEnd } from '../../../renderer/stage/stage-link.ts'

const open: { readonly close: () => void }[] = []

afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

function kept<End extends { readonly close: () => void }>(end: End): End {
  open.push(end)
  return end
}

function consoleThatHears() {
  const keys: StageKey[] = []
  return { keys, ...kept(openConsoleEnd(key => keys.push(key))) }
}

function stageThatShows() {
  const scenes: Scene[] = []
  return { scenes, ...kept(openStageEnd(scene => scenes.push(scene))) }
}

function stranger(): BroadcastChannel {
  return kept(new BroadcastChannel('throughline-stage'))
}

/** As much of a scene as the link looks at. */
const scene = (kind: string) =>
  ({ mode: kind, frame: { width: 1920, sizes: { body: 56 } }, body: { kind } }) as unknown as Scene

describe('the link between console and stage', () => {
  it('shows the room each scene in its order', async () => {
    const stage = stageThatShows()
    const { show } = consoleThatHears()
    show(scene('overview'))
    show(scene('blank'))
    await expect.poll(() => stage.scenes).toEqual([scene('overview'), scene('blank')])
  })

  it('shows a stage that opens later what the room should see now', async () => {
    const { show } = consoleThatHears()
    show(scene('overview'))
    show(scene('vote'))
    const stage = stageThatShows()
    await expect.poll(() => stage.scenes).toEqual([scene('vote')])
  })

  it('passes the keys of the stage to the console', async () => {
    const { keys } = consoleThatHears()
    const stage = stageThatShows()
    stage.press('B')
    stage.press('Shift+F8')
    await expect.poll(() => keys).toEqual(['B', 'Shift+F8'])
  })

  it.each([
    ['no message', null],
    ['another key', { key: 'F12' }],
    ['a key with more', { key: 'B', scene: {} }],
    ['a greeting that is none', { hello: 'console' }],
  ])('lets the console hear nothing of %s', async (_, message) => {
    const { keys } = consoleThatHears()
    const channel = stranger()
    channel.postMessage(message)
    channel.postMessage({ key: 'F5' })
    await expect.poll(() => keys).toEqual(['F5'])
  })

  it.each([
    ['no message', null],
    ['no scene', { scene: null }],
    ['text', { scene: 'overview' }],
    ['a scene with more beside it', { scene: scene('overview'), script: 'x' }],
  ])('lets the stage show nothing of %s', async (_, message) => {
    const stage = stageThatShows()
    const channel = stranger()
    channel.postMessage(message)
    consoleThatHears().show(scene('blank'))
    await expect.poll(() => stage.scenes).toEqual([scene('blank')])
  })
})
