import type { Session } from '../../../shared/workshop/records/session.ts'
import { showTab } from '../../shell/view.ts'
import { endSession } from '../session-acts.ts'
import { showSession } from './shown-session.ts'

/** Ends the session and shows what came of it. */
export function finishSession(session: Session): void {
  endSession(session)
  showSession(session.id)
  showTab('sessions')
}
