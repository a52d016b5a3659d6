import { describe, expect, it } from 'vitest'
import type { Choices } from '../../../shared/decision/decision-option.ts'
import { optionOf } from '../../../shared/decision/options.ts'
import { situationOf, whatIf } from '../../../shared/decision/what-if.ts'
import { analyse } from '../../../shared/finding/analyse.ts'
import { ruleOf } from '../../../shared/finding/rules.ts'
import { readWorkshop } from '../../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { goldExpected, goldWorkshop } from '../../fixtures/gold.ts'
import { sampleWorkshop } from '../../fixtures/sample-workshop.ts'

const volvo = goldWorkshop('volvo')
const { asOf } = goldExpected('volvo')
const stale = goldWorkshop('stale-collateral')

function option(id: string) {
  const known = optionOf(id)
  if (!known) throw new Error(`No option ${id}`)
  return known
}

function effect(id: string, choices: Choices, subjects = ['I2'], workshop: Workshop = volvo, day = asOf) {
  const computed = whatIf(workshop, option(id), choices, subjects, day)
  if (!computed.ok) throw new Error(computed.failure.code)
  return computed.value
}

const rules = (findings: readonly { readonly rule: string; readonly subjects: readonly string[] }[]) =>
  findings.map(({ rule, subjects }) => `${rule} ${subjects.join(' ')}`)

describe('the four ways out of a side road', () => {
  it('licensing it out takes its effort along', () => {
    const { before, after, gone } = effect('license-out', { invention: 'I2' })
    expect(before.alignment).toBeCloseTo(0.49, 9)
    expect(after.perBenefit.find(({ id }) => id === 'B2')?.p).toBeCloseTo(20 / 60, 9)
    expect(rules(gone)).toContain('side-road I2')
  })
  it('a separate venture shows the same numbers: what differs stands beside them', () => {
    expect(effect('separate-venture', { invention: 'I2' }).after).toEqual(
      effect('license-out', { invention: 'I2' }).after,
    )
    expect(option('separate-venture').difficulty).toBeGreaterThan(option('license-out').difficulty)
  })
  it('leveraging it into the identity puts it back on the road', () => {
    const { after, gone } = effect('leverage-identity', { invention: 'I2', benefit: 'B1', strength: 9 })
    expect(after.perBenefit.find(({ id }) => id === 'B1')?.p).toBeCloseTo(0.5, 9)
    expect(rules(gone)).toContain('drift-to-sales B1')
  })
  it('refocusing Sales gains most alignment, and is the hardest all the same', () => {
    const refocused = effect('refocus-sales', { from: 'P1', to: 'P4', points: 26 })
    const others = [
      effect('license-out', { invention: 'I2' }),
      effect('leverage-identity', { invention: 'I2', benefit: 'B1', strength: 9 }),
      effect('joint-venture', { invention: 'I2', effort: 20 }),
    ]
    for (const other of others) {
      expect(refocused.after.alignment ?? 0).toBeGreaterThan(other.after.alignment ?? 1)
    }
    expect(option('refocus-sales')).toMatchObject({ difficulty: 5, door: 'one-way', premortem: true })
  })
})

describe('an effect', () => {
  it('starts from the numbers the room sees', () => {
    expect(effect('license-out', { invention: 'I2' }).before).toEqual(analyse(volvo, asOf).metrics)
  })
  it('leaves the workshop as it is', () => {
    const untouched = structuredClone([...volvo.inventions.values()])
    effect('stop', { invention: 'I2' })
    expect([...volvo.inventions.values()]).toEqual(untouched)
  })
  it('never moves more than there is', () => {
    const { workshop } = effect('redirect-effort', { from: 'I3', to: 'I1', amount: 500 })
    expect([workshop.inventions.get('I3')?.effort, workshop.inventions.get('I1')?.effort]).toEqual([0, 40])
  })
  it('names findings that come as well as those that go', () => {
    const { gone, fresh } = effect('drop-claim', { pitch: 'P4', to: null }, ['B2'])
    expect(rules(gone)).toContain('drift-to-rd B2')
    expect(rules(fresh)).toContain('orphan-effort B2')
  })
  it('waits until everything is chosen', () => {
    expect(whatIf(volvo, option('redirect-effort'), { from: 'I2', to: null }, ['B2'], asOf)).toEqual({
      ok: false,
      failure: { code: 'incomplete', missing: ['to', 'amount'] },
    })
  })
  it('is not computed for what changes nothing on the map', () => {
    expect(whatIf(volvo, option('accept'), {}, ['B4'], asOf)).toEqual({
      ok: false,
      failure: { code: 'no-mechanism' },
    })
  })
})

describe('what is suggested', () => {
  const suggested = (id: string, subjects: readonly string[], workshop = volvo, day = asOf) =>
    option(id).mechanism?.suggest(situationOf(workshop, subjects, day))

  it('moves effort from the benefit where R&D is ahead to the one where Sales is', () => {
    expect(suggested('redirect-effort', ['B2'])).toEqual({ from: 'I2', to: 'I1', amount: 20 })
    expect(suggested('redirect-effort', ['B1'])).toEqual({ from: 'I2', to: 'I1', amount: 20 })
  })
  it('lowers a claim to what exists', () => {
    const day = goldExpected('stale-collateral').asOf
    expect(suggested('correct-claim', ['C3'], stale, day)).toEqual({ pitch: 'C3', claim: 'pilot' })
    const corrected = effect('correct-claim', { pitch: 'C3', claim: 'pilot' }, ['C3'], stale, day)
    expect(corrected.after.overpromise).toBe(0)
    expect(rules(corrected.gone)).toEqual(['overpromise C3'])
  })
  it('makes stale material fresh today', () => {
    const day = goldExpected('stale-collateral').asOf
    const choices = suggested('update-material', ['C2'], stale, day)
    expect(rules(effect('update-material', choices ?? {}, ['C2'], stale, day).gone)).toEqual([
      'stale-collateral C2',
    ])
  })
  it('lets somebody ask who is not paid on the deal, and does not foresee the answer', () => {
    const day = goldExpected('stale-collateral').asOf
    const choices = suggested('interview', ['B1'], stale, day)
    const { workshop, after, gone } = effect('interview', choices ?? {}, ['B1'], stale, day)
    expect([...workshop.evidence.values()].at(-1)).toMatchObject({ about: 'B1', verdict: 'neutral' })
    expect(after.evidenceCoverage).toBe(1)
    expect(rules(gone)).toEqual(['no-evidence B1'])
  })
})

describe('every option of every finding in a room that has everything', () => {
  const telephone = sampleWorkshop('sample-telephone')
  const day = '2026-02-12'
  const offered = analyse(telephone, day).findings.flatMap(({ rule, subjects }) =>
    (ruleOf(rule)?.options ?? []).flatMap(id =>
      option(id).mechanism ? [[id, rule, subjects] as const] : [],
    ),
  )
  it.each(offered)('"%s" for %s shows an effect on a workshop that is still sound', (id, _rule, subjects) => {
    const choices = option(id).mechanism?.suggest(situationOf(telephone, subjects, day)) ?? {}
    const { workshop } = effect(id, choices, [...subjects], telephone, day)
    expect(workshop).not.toBe(telephone)
    expect(readWorkshop(writeWorkshop(workshop), { freshId: () => 'fresh' }).ok).toBe(true)
  })
})
