import { describe, expect, it } from 'vitest'
import { ownScript } from '../../../renderer/analysis/own-script.ts'

describe('the address of a worker', () => {
  it('is let through when the script is our own', () => {
    expect(ownScript(`${location.origin}/assets/analysis-worker.js`)).toContain('/assets/analysis-worker.js')
  })

  it.each(['https://example.org/worker.js', 'data:text/javascript,1', 'blob:null/1'])(
    'is refused for %s',
    address => {
      expect(() => ownScript(address)).toThrow('Not one of our own scripts')
    },
  )
})
