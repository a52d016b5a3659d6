import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Damage, doubleDamages, storeDamages, vaultDamages } from './damage.ts'
import { killAndSpoil, killWhileStarting, startAndCompare } from './kill-round.ts'
import { ledgerOf } from './ledger.ts'
import { modes } from './modes.ts'
import { randomFrom } from './random-from.ts'
import { type Kill, recordKills } from './record-kills.ts'
import { seedProfile } from './seed-profile.ts'

const ROUNDS = Number(process.env.THROUGHLINE_KILLS ?? 27)
/** A few more where a damage has found nothing to spoil so far. */
const MOST = ROUNDS + 5
const RECORDS = Number(process.env.THROUGHLINE_RECORDS ?? 1_000)
const SEED = Number(process.env.THROUGHLINE_SEED ?? Date.now() % 1_000_000)

const random = randomFrom(SEED)
const hits = new Map([...storeDamages, ...vaultDamages, ...doubleDamages].map(damage => [damage, 0]))

/** Goes through all of a list in a random order before anything comes again. */
function* inTurns<Item>(items: readonly Item[]): Generator<Item, never> {
  for (;;) {
    const left = [...items]
    while (left.length > 0) yield* left.splice(Math.floor(random() * left.length), 1)
  }
}

/** One of the damages that have come least often; one that found nothing to spoil comes again. */
function nextDamage(): Damage {
  const least = Math.min(...hits.values())
  const due = [...hits].filter(([, count]) => count === least)
  const [damage] = due[Math.floor(random() * due.length)] ?? []
  if (!damage) throw new Error('There is no damage to do')
  return damage
}

it(
  `loses nothing that was shown as saved over ${ROUNDS} kills with damage between (seed ${SEED})`,
  async () => {
    const seeded = await seedProfile(RECORDS)
    const folder = mkdtempSync(join(tmpdir(), 'throughline-torture-'))
    const victim = { ...seeded, folder, random, ledger: ledgerOf(seeded.titles) }
    const nextMode = inTurns(modes)
    const kills: Kill[] = []
    let desk = await startAndCompare(victim)
    while (kills.length < ROUNDS || (kills.length < MOST && Math.min(...hits.values()) === 0)) {
      const mode = nextMode.next().value
      const damage: Damage = nextDamage()
      const before = victim.ledger.acknowledged()
      const hit = await killAndSpoil(desk, mode, damage, victim.profile)
      if (hit > 0) hits.set(damage, (hits.get(damage) ?? 0) + 1)
      const acknowledged = victim.ledger.acknowledged() - before
      const isStartKilled = random() < 0.2
      if (isStartKilled) await killWhileStarting(victim)
      desk = await startAndCompare(victim)
      kills.push({ mode: mode.name, damage: damage.name, hit, acknowledged, isStartKilled, ...desk.found })
      recordKills(kills, ROUNDS, SEED)
    }
    await desk.started.close()
    expect(kills.filter(({ sound }) => !sound)).toEqual([])
    expect([...hits].filter(([, count]) => count === 0).map(([{ name }]) => name)).toEqual([])
  },
  ROUNDS * 60_000,
)
