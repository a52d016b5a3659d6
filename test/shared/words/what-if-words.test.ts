import { describe, expect, it } from 'vitest'
import type { DecisionOption } from '../../../shared/decision/decision-option.ts'
import { options } from '../../../shared/decision/options.ts'
import { rules } from '../../../shared/finding/rules.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { DEFAULT_THRESHOLDS } from '../../../shared/workshop/thresholds.ts'

const words = wordsIn('en')
const all: readonly DecisionOption[] = options

describe('the words of options', () => {
  it('ask for every parameter in a word of its own', () => {
    for (const { id, mechanism } of all) {
      for (const { name } of mechanism?.parameters ?? [])
        expect(words.whatIf.parameter[name], `${id}: ${name}`).toBeTruthy()
    }
  })
})

describe('how a finding is computed', () => {
  it('is said for every rule in whole sentences', () => {
    for (const { id } of rules) expect(words.ruleMethod[id](DEFAULT_THRESHOLDS), id).toMatch(/^[A-Z].*\.$/)
  })
  it('says the thresholds of the workshop at hand', () => {
    const strict = { ...DEFAULT_THRESHOLDS, shareMin: 0.07 }
    expect(words.ruleMethod['orphan-effort'](strict)).toContain('7 %')
  })
})
