import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { ipcMain } from 'electron'
import { checkInput } from '../../shared/bridge/check-input.ts'
import type { AnswerOf, CheckedInputOf } from '../../shared/bridge/contract.ts'
import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'
import type { Method } from '../../shared/bridge/names.ts'
import { METHODS } from '../../shared/bridge/names.ts'
import type { Result } from '../../shared/lang/result.ts'
import { failed } from '../../shared/lang/result.ts'
import { isOurPage } from './is-our-page.ts'

type Answer<Name extends Method> = Result<AnswerOf<Name>, DesktopFault>

/** What the desktop does for each thing a page may ask; `page` is who asked. */
export type Handlers = {
  readonly [Name in Method]: (
    input: CheckedInputOf<Name>,
    page: WebContents,
  ) => Answer<Name> | Promise<Answer<Name>>
}

/** Answers what our own pages ask, when it is what the contract says; everybody else is refused. */
export function answerPages(handlers: Handlers): void {
  for (const name of METHODS) ipcMain.handle(name, (event, input) => answer(name, handlers, event, input))
}

function answer<Name extends Method>(
  name: Name,
  handlers: Handlers,
  event: IpcMainInvokeEvent,
  input: unknown,
): Answer<Name> | Promise<Answer<Name>> {
  // Read at once: a moment later the frame may show something else.
  if (!isOurPage(event)) return failed('refused')
  const checked = checkInput(name, input)
  return checked.ok ? handlers[name](checked.value, event.sender) : checked
}
