import { describe, expect, it } from 'vitest'
import { contract, events } from '../../../shared/bridge/contract.ts'
import { EVENTS, METHODS } from '../../../shared/bridge/names.ts'

describe('the contract between pages and desktop', () => {
  it('says for every name what comes and what goes', () => {
    expect(Object.keys(contract).sort()).toEqual([...METHODS].sort())
    expect(Object.keys(events).sort()).toEqual([...EVENTS].sort())
  })

  it('takes a file to save with its name made clean', () => {
    const asked = { suggestedName: '../../a.json', kind: 'workshop', bytes: new Uint8Array([1]) }
    expect(contract.saveFile.input.parse(asked).suggestedName).toBe('-..-a.json')
  })

  it.each([
    [{ suggestedName: 'a', kind: 'program', bytes: new Uint8Array() }],
    [{ suggestedName: 'a', kind: 'workshop', bytes: 'text' }],
    [{ kind: 'workshop', bytes: new Uint8Array() }],
    [null],
  ])('refuses to save %j', asked => {
    expect(contract.saveFile.input.safeParse(asked).success).toBe(false)
  })
})
