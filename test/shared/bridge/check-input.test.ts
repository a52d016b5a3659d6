import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInput } from '../../../shared/bridge/check-input.ts'
import { METHODS } from '../../../shared/bridge/names.ts'
import { malformed, soundMessage } from '../../fixtures/malformed.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 1_000)

describe.each(METHODS)('what a page may ask as %s', method => {
  it('is refused without an error when it is malformed, and changes nothing of the message', () => {
    fc.assert(
      fc.property(malformed(method), message => {
        const before = fc.stringify(message)
        expect(checkInput(method, message)).toEqual({ ok: false, failure: 'refused' })
        expect(fc.stringify(message)).toBe(before)
      }),
      { numRuns: runs },
    )
  })

  it('is taken when it is what the contract says', () => {
    expect(checkInput(method, soundMessage(method)).ok).toBe(true)
  })

  it('leaves no trace in what all objects share', () => {
    const message: unknown = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    checkInput(method, message)
    expect('polluted' in {}).toBe(false)
  })
})
