import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'
import type { CardKind } from '../../shared/map/through-map.ts'
import { takeUpSession } from '../session/clock/take-up-session.ts'
import { closeWorkshop, openWorkshop } from '../workshop/open-workshop.ts'
import { clearSelection, focusThroughline } from '../workshop/selection.ts'

/** The views that the rail leads to. */
export type RailTab = 'map' | 'list' | 'analysis' | 'decisions' | 'sessions' | 'report'

/** The console stands in place of them all while a session is held. */
export type TabId = RailTab | 'console'

/** What lies over the screen and asks for something first. */
export type OpenDialog = 'shortcuts' | 'settings' | 'export' | 'new-workshop' | 'park'

interface View {
  readonly screen: 'library' | 'workshop'
  readonly tab: TabId
  readonly dialog: OpenDialog | null
  /** Text of the search field in the top bar, as it is being typed. */
  readonly search: string
  /** Counts how often the search field was asked for, so that each time moves the focus there. */
  readonly searchAsked: number
  /** A column whose quick capture was asked for; `asked` tells one time from the next. */
  readonly capture: { readonly kind: CardKind; readonly asked: number } | null
}

const START: View = {
  screen: 'library',
  tab: 'map',
  dialog: null,
  search: '',
  searchAsked: 0,
  capture: null,
}

/** Which screen the window shows; not part of any document. */
export const useView = create<View>(() => START)

/** Opens a workshop and shows its map, or the console of the session that was being held; false when the library has it no more. */
export async function enterWorkshop(id: Id): Promise<boolean> {
  const opened = await openWorkshop(id)
  leaveNothingBehind()
  const isHeld = opened.ok && (await takeUpSession())
  useView.setState({
    ...START,
    screen: opened.ok ? 'workshop' : 'library',
    tab: isHeld ? 'console' : START.tab,
  })
  return opened.ok
}

/** Closes the open workshop, once it is saved, and shows the library. */
export async function enterLibrary(): Promise<void> {
  useView.setState(START)
  leaveNothingBehind()
  await closeWorkshop()
}

/** Shows a view of the open workshop. */
export function showTab(tab: TabId): void {
  useView.setState({ tab })
}

/** Opens a dialog, or closes the open one. */
export function showDialog(dialog: OpenDialog | null): void {
  useView.setState({ dialog })
}

/** Searches the workshop for these words. */
export function searchFor(search: string): void {
  useView.setState({ search })
}

/** Moves the focus to the search field. */
export function askSearch(): void {
  useView.setState(({ searchAsked }) => ({ searchAsked: searchAsked + 1 }))
}

/** Moves the focus to the quick capture of a kind: in the console, or else on the map. */
export function askCapture(kind: CardKind): void {
  useView.setState(({ capture, tab }) => ({
    tab: tab === 'console' ? tab : 'map',
    capture: { kind, asked: (capture?.asked ?? 0) + 1 },
  }))
}

/** Says that the asked-for quick capture has the focus now. */
export function captureTaken(): void {
  useView.setState({ capture: null })
}

function leaveNothingBehind(): void {
  clearSelection()
  focusThroughline(null)
}
