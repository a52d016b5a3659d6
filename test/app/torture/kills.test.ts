import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { newProfile, type StartedApp, startApp } from '../start-app.ts'
import { driveWorkshop, type WorkshopDriver } from '../workshop-driver.ts'
import { type Damage, storeDamages, vaultDamages } from './damage.ts'
import { randomFrom } from './random-from.ts'
import { titlesInStore } from './titles-in-store.ts'

const ROUNDS = Number(process.env.THROUGHLINE_KILLS ?? 25)
const SEED = Number(process.env.THROUGHLINE_SEED ?? Date.now() % 1_000_000)
const TITLE = 'Office telephones'

const random = randomFrom(SEED)
const damages: readonly Damage[] = [...storeDamages, ...vaultDamages]

/** What the room has seen as saved, and what it was doing when the power went. */
interface Known {
  acknowledged: readonly string[]
  inFlight: readonly string[]
}

it(
  `loses nothing that was shown as saved over ${ROUNDS} kills with damage between (seed ${SEED})`,
  async () => {
    const profile = newProfile()
    const known: Known = { acknowledged: [], inFlight: [] }
    const rows: Record<string, unknown>[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const started = await startApp({ profile })
      await started.page.getByRole('main').waitFor()
      const room = driveWorkshop(started.page)
      if (round === 0) await room.newWorkshop(TITLE)
      else await room.openWorkshop(TITLE)
      const found = await titlesInStore(started.page)
      const lost = isOneOf(found, known) ? 0 : 1
      rows.push({ round, found: found.length, saved: known.acknowledged.length, lost })
      expect({ round, damage: rows.at(-2)?.damage, found }).toMatchObject({ found: closest(found, known) })
      known.acknowledged = found
      known.inFlight = found
      await killDuring(started, room, known)
      const damage = damages[round % damages.length]
      damage?.apply(profile, random)
      Object.assign(rows.at(-1) ?? {}, { damage: damage?.name })
    }
    console.table(rows)
  },
  ROUNDS * 60_000,
)

/** Works on until the power goes, at a moment nobody chose. */
async function killDuring(started: StartedApp, room: WorkshopDriver, known: Known): Promise<void> {
  const power = wait(50 + random() * 1_500).then(() => started.kill())
  const work = workOn(started.page, room, known).catch(() => undefined)
  await power
  await work
}

async function workOn(page: Page, room: WorkshopDriver, known: Known): Promise<never> {
  let made = known.acknowledged.length
  const undone: string[] = []
  for (;;) {
    const act = random()
    if (act < 0.15 && known.acknowledged.length > 0) {
      undone.push(known.acknowledged.at(-1) ?? '')
      known.inFlight = known.acknowledged.slice(0, -1)
      await page.keyboard.press('Escape')
      await room.undo()
    } else if (act < 0.25 && undone.length > 0) {
      known.inFlight = [...known.acknowledged, undone.pop() ?? '']
      await room.redo()
    } else {
      made += 1
      undone.length = 0
      const title = `Patent ${String(made).padStart(4, '0')} ${Math.floor(random() * 1e6)}`
      known.inFlight = [...known.acknowledged, title]
      await room.capture('invention', title)
    }
    await room.saved()
    known.acknowledged = known.inFlight
  }
}

function isOneOf(found: readonly string[], { acknowledged, inFlight }: Known): boolean {
  return [acknowledged, inFlight].some(state => state.join() === found.join())
}

function closest(found: readonly string[], known: Known): readonly string[] {
  return found.join() === known.inFlight.join() ? known.inFlight : known.acknowledged
}
