import type { AnswerOf, EventOf, InputOf } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { EventName, Method } from '../../shared/bridge/names.ts'
import { METHODS } from '../../shared/bridge/names.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed } from '../../shared/lang/result.ts'

/** What the preload puts on the page, as it stands there: names, without a word about what they take. */
export interface Bridge {
  readonly ask: Readonly<Record<Method, (input: unknown) => Promise<unknown>>>
  readonly listen: Readonly<Record<EventName, (heard: (value: unknown) => void) => () => void>>
}

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

/** The desktop as a page sees it: every ask answers with a Result, also where there is no desktop. */
export type Desktop = {
  readonly [Name in Method]: (
    ...input: undefined extends InputOf<Name> ? [] : [InputOf<Name>]
  ) => Promise<Result<AnswerOf<Name>, DesktopFault>>
}

/** Reads the bridge of a page; without one every ask fails with "no-desktop". */
export function desktopOf(bridge: Bridge | undefined): Desktop {
  const ask = (name: Method) => async (input?: unknown) =>
    bridge ? await bridge.ask[name](input) : failed('no-desktop')
  return Object.fromEntries(METHODS.map(name => [name, ask(name)])) as unknown as Desktop
}

/** The desktop this page runs on. */
export const desktop: Desktop = desktopOf(globalThis.window?.bridge)

/** Hears what the desktop tells unasked, until the returned function is called. */
export function onDesktop<Name extends EventName>(
  name: Name,
  heard: (value: EventOf<Name>) => void,
): () => void {
  const bridge = globalThis.window?.bridge
  return bridge ? bridge.listen[name](value => heard(value as EventOf<Name>)) : () => undefined
}
