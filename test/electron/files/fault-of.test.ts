import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../electron/files/fault-of.ts'

const problem = (code: string) => Object.assign(new Error(code), { code })

describe('what the file system says', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EISDIR', 'is-a-directory'],
    ['ENOENT', 'not-found'],
    ['EBUSY', 'in-use'],
  ])('%s means %s to the person', (code, fault) => {
    expect(faultOf(problem(code), 'not-written')).toBe(fault)
  })

  it('is told as a plain failure when nobody knows it', () => {
    expect(faultOf(problem('EWEIRD'), 'not-read')).toBe('not-read')
    expect(faultOf('no error at all', 'not-written')).toBe('not-written')
  })
})
