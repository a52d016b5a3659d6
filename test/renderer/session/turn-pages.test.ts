import { beforeEach, expect, it } from 'vitest'
import { usePointer } from '../../../renderer/session/pointer.ts'
import { useStageScene } from '../../../renderer/session/stage-scene.ts'
import { perform } from '../../../renderer/shell/acts.ts'
import { performStageKey } from '../../../renderer/shell/stage-keys.ts'
import { useView } from '../../../renderer/shell/view.ts'
import type { Scene } from '../../../renderer/stage/scene.ts'

const shown = () => usePointer.getState().page + 1

/** The stage shows one page of several. */
function showing(at: number, of: number): void {
  usePointer.setState({ page: at - 1 })
  useStageScene.setState({ scene: { frame: { page: { at, of } } } as Scene })
}

beforeEach(() => {
  useView.setState({ ...useView.getInitialState(), screen: 'workshop' })
})

it('a key in the console turns the pages of the stage, and stops at the last and at the first', () => {
  showing(1, 2)
  perform('next-page')
  expect(shown()).toBe(2)
  showing(2, 2)
  perform('next-page')
  expect(shown()).toBe(2)
  perform('previous-page')
  expect(shown()).toBe(1)
  showing(1, 2)
  perform('previous-page')
  expect(shown()).toBe(1)
})

it('a presenter’s clicker turns them on the stage itself', () => {
  showing(1, 3)
  performStageKey('PageDown')
  expect(shown()).toBe(2)
  showing(2, 3)
  performStageKey('PageUp')
  expect(shown()).toBe(1)
})

it('nothing is turned where the stage shows one page', () => {
  usePointer.setState({ page: 0 })
  useStageScene.setState({ scene: null })
  perform('next-page')
  expect(shown()).toBe(1)
})
