import { describe, expect, it } from 'vitest'
import type { Bridge } from '../../../renderer/bridge/desktop.ts'
import { desktopOf, onDesktop } from '../../../renderer/bridge/desktop.ts'
import { EVENTS, METHODS } from '../../../shared/bridge/names.ts'

describe('the desktop as a page sees it', () => {
  it('answers every ask with a clear failure where there is none', async () => {
    const desktop = desktopOf(undefined)
    expect(await desktop.appInfo()).toEqual({ ok: false, failure: 'no-desktop' })
    expect(await desktop.openFile({ kinds: ['workshop'] })).toEqual({ ok: false, failure: 'no-desktop' })
    expect(Object.keys(desktop)).toEqual([...METHODS])
  })

  it('passes on what is asked and what is answered', async () => {
    const asked: unknown[] = []
    const ask = Object.fromEntries(
      METHODS.map(name => [
        name,
        (input: unknown) => Promise.resolve(asked.push([name, input]) && { ok: true, value: null }),
      ]),
    ) as unknown as Bridge['ask']
    const desktop = desktopOf({
      ask,
      listen: Object.fromEntries(
        EVENTS.map(name => [name, () => () => undefined]),
      ) as unknown as Bridge['listen'],
    })
    expect(await desktop.takeFileToOpen()).toEqual({ ok: true, value: null })
    expect(asked).toEqual([['takeFileToOpen', undefined]])
  })

  it('hears nothing, and says so by a stop that does nothing, where there is none', () => {
    expect(() => onDesktop('command', () => undefined)()).not.toThrow()
  })
})
