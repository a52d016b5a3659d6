import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type StartedApp, startApp } from '../start-app.ts'
import { driveWorkshop } from '../workshop-driver.ts'
import { ageStore } from './age-store.ts'
import type { Damage } from './damage.ts'
import { isDark } from './dark.ts'
import type { Desk, Mode } from './desk.ts'
import type { Difference, Ledger } from './ledger.ts'
import { recoveryTime } from './recovery-time.ts'
import { titlesInStore } from './titles-in-store.ts'

/** The power goes at most so many milliseconds after somebody has begun. */
const PATIENCE = Number(process.env.THROUGHLINE_PATIENCE ?? 1_500)

/** What is gone where the titles are all there and the theme that was chosen is not. */
const NO_THEME: Difference = { gone: ['the dark theme'], extra: [] }

/** A profile under torture. */
export interface Victim {
  readonly profile: string
  readonly workshop: string
  readonly folder: string
  readonly ledger: Ledger
  readonly random: () => number
}

/** What one start found, and whether something was brought back for it. */
export interface Found {
  readonly sound: boolean
  /** What is gone or too much where it is not sound. */
  readonly difference: Difference | null
  readonly told: boolean
  /** How long making good took, in ms; null when nothing had to be brought back. */
  readonly recovery: number | null
}

/** Starts the app after whatever happened to its profile, and holds what is there against the ledger. */
export async function startAndCompare(victim: Victim): Promise<Desk & { readonly found: Found }> {
  const { profile, workshop, ledger } = victim
  const started = await startApp({ profile, size: [1440, 900] })
  await started.page.getByRole('main').waitFor()
  const room = driveWorkshop(started.page)
  await room.openWorkshop(workshop).catch(async problem => {
    await started.page.screenshot({ path: join(victim.folder, 'stuck.png') })
    throw new Error(`The workshop did not open; see ${victim.folder}. ${started.complaints.join('\n')}`, {
      cause: problem,
    })
  })
  const titles = await titlesInStore(started.page).catch(async () => {
    // The browser has found damage only now; the app notices with its next step and rebuilds.
    await room.leave()
    await room.openWorkshop(workshop)
    return titlesInStore(started.page)
  })
  const told = await started.page.getByText('Brought back from the safety copy').first().isVisible()
  const recovery = told ? await recoveryTime(started.page) : null
  const difference = ledger.settle(titles) ?? ((await isDark(started.page)) ? null : NO_THEME)
  const desk = { ...victim, started, room }
  if (titles.length === 0) await takeBack(desk)
  return { ...desk, found: { sound: difference === null, difference, told, recovery } }
}

/** The power went when everything was deleted: one undo brings it back, also after a restart. */
async function takeBack({ ledger, room }: Desk): Promise<void> {
  ledger.doing(ledger.lastAny())
  await room.undo()
  await room.saved()
  ledger.saved()
}

/** Ends a start at a moment nobody chose, while store and vault are being compared. */
export async function killWhileStarting({ profile, random }: Victim): Promise<void> {
  const started = await startApp({ profile })
  await wait(random() * 400)
  await started.kill()
}

/** Works in one way until the power goes, at a moment nobody chose, and spoils what is left on the disk. */
export async function killAndSpoil(desk: Desk, mode: Mode, damage: Damage, profile: string): Promise<number> {
  // The browser may find earlier damage only while it is at work; the app rebuilds the database with its next step.
  if (damage.needsTables) await ageStore(desk.started.page).catch(() => undefined)
  let incoming = (await mode.prepare?.(desk)) ?? []
  let isDark = false
  const work = async () => {
    for (;;) {
      await mode.act(desk, incoming)
      incoming = (await mode.prepare?.(desk)) ?? []
    }
  }
  const power = cut(desk.started, 50 + desk.random() * PATIENCE, () => {
    isDark = true
  })
  await work().catch(problem => {
    if (!isDark) throw problem
  })
  await power
  return damage.apply(profile, desk.random)
}

async function cut(started: StartedApp, after: number, tell: () => void): Promise<void> {
  await wait(after)
  tell()
  await started.kill()
}
