import { showTab, useView } from '../shell/view.ts'
import { currentRoom } from './room.ts'

/** Shows the console while a session is held, and from there or without one the sessions of the workshop. */
export function showSessions(): void {
  const isAtConsole = useView.getState().tab === 'console'
  showTab(currentRoom() !== null && !isAtConsole ? 'console' : 'sessions')
}
