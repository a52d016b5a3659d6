import { describe, expect, it } from 'vitest'
import { isAllowed, licenceProblems } from '../../build/licences.mjs'

describe('licences', () => {
  it('are all on the list', () => {
    expect(licenceProblems()).toEqual([])
  })

  it.each(['MIT', '(WTFPL OR GPL-3.0-only)', 'MIT AND ISC'])('allow %s', expression => {
    expect(isAllowed(expression)).toBe(true)
  })

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'none', 'UNLICENSED'])('refuse %s', expression => {
    expect(isAllowed(expression)).toBe(false)
  })
})
