import { afterEach, describe, expect, it, vi } from 'vitest'
import { themeFor, wearTheme } from '../../../renderer/settings/theme.ts'

afterEach(() => vi.unstubAllGlobals())

/** A system that says yes to one question about how it looks. */
function systemWith(query: string): void {
  vi.stubGlobal('matchMedia', (asked: string) =>
    Object.assign(new EventTarget(), { matches: asked === query }),
  )
}

describe('the theme', () => {
  it('is what the person chose', () => {
    systemWith('(prefers-color-scheme: dark)')
    expect(themeFor('light')).toBe('light')
  })

  it('follows the system into the dark', () => {
    systemWith('(prefers-color-scheme: dark)')
    expect(themeFor('system')).toBe('dark')
  })

  it('takes more contrast when the system asks for it', () => {
    systemWith('(prefers-contrast: more)')
    expect(themeFor('system')).toBe('contrast')
  })

  it('is light on a system that says nothing', () => {
    systemWith('none')
    expect(themeFor('system')).toBe('light')
  })

  it('stands on the page', () => {
    systemWith('none')
    wearTheme('dark')()
    expect(document.documentElement.dataset.theme).toBe('dark')
  })
})
