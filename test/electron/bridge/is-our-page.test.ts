import { describe, expect, it } from 'vitest'
import { isOurPage } from '../../../electron/bridge/is-our-page.ts'

const ours = { origin: 'app://bundle' }

describe('who may ask the desktop', () => {
  it('is the top frame of one of our pages', () => {
    expect(isOurPage({ senderFrame: ours, sender: { mainFrame: ours } })).toBe(true)
  })

  it('is no frame inside of a page', () => {
    expect(isOurPage({ senderFrame: { origin: 'app://bundle' }, sender: { mainFrame: ours } })).toBe(false)
  })

  it('is no page of another origin', () => {
    for (const origin of ['app://other', 'https://bundle', 'app://bundle.example', 'null']) {
      const frame = { origin }
      expect(isOurPage({ senderFrame: frame, sender: { mainFrame: frame } })).toBe(false)
    }
  })

  it('is nobody who is gone already', () => {
    expect(isOurPage({ senderFrame: null, sender: { mainFrame: ours } })).toBe(false)
  })
})
