import { describe, expect, it } from 'vitest'
import { takeRows } from '../../../renderer/exchange/take-rows.ts'
import { previewText } from '../../../shared/exchange/preview-text.ts'
import { isSilentExercise } from '../../../shared/exercise/exercises.ts'
import { hiddenRecords } from '../../../shared/session/said.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { theWorkshop } from '../../fixtures/open-with.ts'
import { openRoomAt, theRoom } from '../../fixtures/room-with.ts'
import { sceneOf } from '../../fixtures/stage-scenes.ts'

const LIST = 'Echo canceller\nTwin processors'

async function take(exercise: string): Promise<void> {
  await openRoomAt(workshopOf(), exercise)
  await takeRows(previewText(LIST, 'invention'), new Set([1, 2]), { is: 'open', title: '' }, { title: '' })
}

describe('a list that is taken over during a session', () => {
  it('is as hidden in a silent step as what is typed there', async () => {
    await take('what-we-invent')
    expect(hiddenRecords(theRoom().session, isSilentExercise)).toEqual(
      new Set(theWorkshop().inventions.keys()),
    )
    for (const mode of ['prompt', 'focus', 'link'] as const)
      expect(JSON.stringify(sceneOf(theRoom(), { mode }))).not.toContain('Echo canceller')
  })

  it('is on the map at once in any other step, and was said by nobody', async () => {
    await take('reveal')
    expect(theWorkshop().inventions.size).toBe(2)
    expect(theRoom().session.said).toEqual([])
  })
})
