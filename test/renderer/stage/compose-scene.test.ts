import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StageChart } from '../../../renderer/session/pointer.ts'
import { composers } from '../../../renderer/stage/compose/composers.ts'
import { isScene } from '../../../renderer/stage/scene.ts'
import type { StageMode } from '../../../shared/exercise/exercise.ts'
import { exercises } from '../../../shared/exercise/exercises.ts'
import { COLLECTION_NAMES } from '../../../shared/workshop/collections.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { roomAt, saidInTurn, stageWorkshop, TITLES } from '../../fixtures/stage-rooms.ts'
import { sceneOf, stageSituations, withVote } from '../../fixtures/stage-scenes.ts'

const modes = Object.keys(composers) as StageMode[]
const charts: readonly StageChart[] = ['mirror', 'good-enough', 'promises', 'horizons', 'trend']
const silent = exercises.filter(exercise => exercise.silent).map(({ id }) => id)
const SECRET = 'zqxsecret'

/** The workshop in which every word of some records is a secret. */
function withSecrets(workshop: Workshop, ids: ReadonlySet<string>): Workshop {
  const marked = COLLECTION_NAMES.map(name => [
    name,
    new Map([...workshop[name]].map(([id, record]) => [id, ids.has(id) ? secretly(record) : record])),
  ])
  return { ...workshop, ...Object.fromEntries(marked) }
}

function secretly(record: object): object {
  const texts = ['title', 'text', 'verbatim', 'whyFrom', 'whyTo', 'customerWords', 'gives', 'needs']
  const changed = Object.entries(record).map(([key, value]) => [key, texts.includes(key) ? SECRET : value])
  return Object.fromEntries(changed)
}

const anySituation = fc.record({
  mode: fc.constantFrom(...modes, null),
  chart: fc.constantFrom(...charts, null),
  page: fc.nat({ max: 3 }),
  exercise: fc.constantFrom(...exercises.map(({ id }) => id)),
  revealed: fc.boolean(),
  pick: fc.array(fc.nat({ max: 200 }), { maxLength: 12 }),
})

describe('what the room sees', () => {
  const workshop = withVote(stageWorkshop(7, TITLES.short))
  const ids = COLLECTION_NAMES.flatMap(name => [...workshop[name].keys()]).filter(id => id !== 'session')

  it('never holds a word of what is still hidden, whatever the console points at', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...silent), ({ pick, mode, chart, page }, exercise) => {
        const hidden = pick.map(at => ids[at % ids.length] ?? '')
        const room = roomAt(withSecrets(workshop, new Set(hidden)), exercise, { said: saidInTurn(hidden) })
        for (const subject of [...hidden, null])
          expect(JSON.stringify(sceneOf(room, { mode, chart, page, subject }))).not.toContain(SECRET)
      }),
      { numRuns: 150 },
    )
  })

  it('never names a participant, in whatever it shows', () => {
    fc.assert(
      fc.property(anySituation, ({ pick, mode, chart, page, exercise, revealed }) => {
        const room = roomAt(workshop, exercise, {
          said: saidInTurn(pick.map(at => ids[at % ids.length] ?? '')),
          revealed: revealed ? [1] : [],
        })
        const subject = ids[(pick[0] ?? 0) % ids.length] ?? null
        expect(JSON.stringify(sceneOf(room, { mode, chart, page, subject }))).not.toContain('own name')
      }),
      { numRuns: 150 },
    )
  })

  it('says of a secret only how many there are, and the text once the console reveals it', () => {
    const pitches = [...workshop.pitches.keys()]
    const marked = withSecrets(workshop, new Set(pitches))
    const hidden = roomAt(marked, 'what-we-sell', { said: saidInTurn(pitches) })
    const shown = roomAt(marked, 'what-we-sell', { said: saidInTurn(pitches), revealed: [1] })
    expect(sceneOf(hidden).body).toMatchObject({ kind: 'prompt', mark: 'pitch' })
    expect(JSON.stringify(sceneOf(shown))).toContain(SECRET)
  })

  it('shows nobody’s vote before the reveal', () => {
    const room = roomAt(workshop, 'dots')
    const { body } = sceneOf(room)
    expect(body).toMatchObject({ kind: 'vote', figure: '20' })
    expect(JSON.stringify(body)).not.toContain('Fun on bends')
    expect(sceneOf({ ...room, session: { ...room.session, revealed: [1] } }).body.kind).toBe('tally')
  })

  it('holds nothing at all while it is blank', () => {
    const scene = sceneOf(roomAt(workshop, 'decide'), { isBlank: true })
    expect(scene.body).toEqual({ kind: 'blank' })
    expect(scene.frame).toMatchObject({ title: '', prompt: '', how: '', timer: null, page: null })
  })

  it.each(Object.entries(stageSituations(workshop)))(
    'can be sent to the stage as plain data: %s',
    (_, [room, pointer]) => {
      const scene = sceneOf(room, pointer)
      expect(structuredClone(scene)).toEqual(scene)
      expect(isScene(scene)).toBe(true)
    },
  )

  it.each([null, 'overview', { body: { kind: 'blank' } }, { frame: {}, body: {} }])(
    'lets %j through no door',
    value => {
      expect(isScene(value)).toBe(false)
    },
  )
})

describe('the clock of a scene', () => {
  const workshop = stageWorkshop(3, TITLES.short)

  it('ends when the minutes of the step are over, whenever it is composed', () => {
    const { timer } = sceneOf(roomAt(workshop, 'reveal')).frame
    expect(timer).toMatchObject({ endsAt: '2026-03-14T09:10:00.000Z', pausedLeft: null, planned: 600_000 })
  })

  it('ends later by the time it stood still and earlier by the time of a first visit', () => {
    const first = {
      step: 1,
      started: '2026-03-14T08:00:00.000Z',
      ended: '2026-03-14T08:04:00.000Z',
      paused: null,
      stoppedAt: null,
    }
    const run = { step: 1, started: '2026-03-14T09:00:00.000Z', ended: null, paused: 60_000, stoppedAt: null }
    const { timer } = sceneOf(roomAt(workshop, 'reveal', { runs: [first, run] })).frame
    expect(timer?.endsAt).toBe('2026-03-14T09:07:00.000Z')
  })

  it('stands still while the step is paused', () => {
    const run = {
      step: 1,
      started: '2026-03-14T09:00:00.000Z',
      ended: null,
      paused: null,
      stoppedAt: '2026-03-14T09:03:00.000Z',
    }
    const { timer } = sceneOf(roomAt(workshop, 'reveal', { runs: [run] })).frame
    expect(timer).toMatchObject({ endsAt: null, pausedLeft: 420_000 })
  })
})
