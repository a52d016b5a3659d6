import { describe, expect, it } from 'vitest'
import { capturePitches } from '../../../renderer/exercise/views/selling/selling-acts.ts'
import type { StageMode } from '../../../shared/exercise/exercise.ts'
import { hiddenRecords } from '../../../shared/session/said.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'
import { theWorkshop } from '../../fixtures/open-with.ts'
import { openRoomAt, theRoom } from '../../fixtures/room-with.ts'
import { sceneOf } from '../../fixtures/stage-scenes.ts'

const MODES: readonly StageMode[] = ['prompt', 'overview', 'focus', 'spotlight', 'chart', 'link', 'findings']

async function say(standsOn: string): Promise<void> {
  await openRoomAt(withBenefit(workshopOf(), 'Call quality'), 'what-we-sell')
  capturePitches([{ text: 'Sounds near', function: 'Sales', fields: { standsOn, points: '40' } }])
}

const hidden = () => [...hiddenRecords(theRoom().session, () => true)]

describe('a benefit that is named beside a pitch in silence', () => {
  it('is as hidden as the pitch, whatever the console points at', async () => {
    await say('Never drops a call')
    expect(hidden()).toEqual([...theWorkshop().pitches.keys(), [...theWorkshop().benefits.keys()].at(-1)])
    for (const mode of MODES)
      expect(JSON.stringify(sceneOf(theRoom(), { mode }))).not.toContain('Never drops a call')
  })

  it('stays in sight where it was known before', async () => {
    await say('call quality')
    expect(hidden()).toEqual([...theWorkshop().pitches.keys()])
    expect(theWorkshop().benefits.size).toBe(1)
  })
})
