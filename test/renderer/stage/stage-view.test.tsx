import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StageView } from '../../../renderer/stage/stage-view.tsx'
import { stageWorkshop, TITLES } from '../../fixtures/stage-rooms.ts'
import { sceneOf, stageSituations } from '../../fixtures/stage-scenes.ts'

/** Forty of everything, in few words that come again and again. */
const situations = Object.entries(stageSituations(stageWorkshop(40, TITLES.short)))

it.each(situations)(
  'leaves nothing of one page on the next, though its words come twice: %s',
  (_, [room, pointer]) => {
    const page = (at: number) => sceneOf(room, { ...pointer, page: at })
    const { container, rerender } = render(<StageView scene={page(0)} />)
    const first = container.textContent
    rerender(<StageView scene={page(1)} />)
    rerender(<StageView scene={page(2)} />)
    rerender(<StageView scene={page(0)} />)
    expect(container.textContent).toBe(first)
  },
)
