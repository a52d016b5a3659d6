import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scene } from '../../../renderer/stage/scene.ts'
import { StageBoundary } from '../../../renderer/stage/stage-boundary.tsx'
import type { StageKey } from '../../../renderer/stage/stage-key.ts'
import { type ConsoleEnd, openConsoleEnd } from '../../../renderer/stage/stage-link.ts'
import { StagePage } from '../../../renderer/stage/stage-page.tsx'

let pressed: StageKey[]
let facilitator: ConsoleEnd

beforeEach(() => {
  pressed = []
  facilitator = openConsoleEnd(key => pressed.push(key))
})

afterEach(() => {
  facilitator.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the stage', () => {
  it('tells the console its keys, and no others', async () => {
    render(<StagePage />)
    fireEvent.keyDown(document.body, { key: 'x' })
    fireEvent.keyDown(document.body, { key: 'F8' })
    await expect.poll(() => pressed).toEqual(['F8'])
  })

  it('shows the pointer while it moves and hides it when it rests', () => {
    vi.useFakeTimers()
    render(<StagePage />)
    const isResting = () => 'resting' in screen.getByRole('main').dataset
    expect(isResting()).toBe(true)
    fireEvent.pointerMove(document.body)
    expect(isResting()).toBe(false)
    act(() => void vi.advanceTimersByTime(3000))
    expect(isResting()).toBe(true)
  })
})

describe('a scene that cannot be drawn', () => {
  const scene = (kind: string) => ({ body: { kind } }) as unknown as Scene
  const Drawing = ({ fails }: { readonly fails: boolean }) => {
    if (fails) throw new Error('no drawing')
    return <p>Drawn</p>
  }
  const stageWith = (shown: Scene, fails: boolean) => (
    <StageBoundary scene={shown}>
      <Drawing fails={fails} />
    </StageBoundary>
  )

  it('leaves the stage empty until the next scene', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { container, rerender } = render(stageWith(scene('chart'), true))
    expect(container.textContent).toBe('')
    rerender(stageWith(scene('overview'), false))
    expect(container.textContent).toBe('Drawn')
  })
})
