import { z } from '../../shared/lang/zod.ts'
import { currentWorkshop, isRehearsing } from '../workshop/open-workshop.ts'
import { enterWorkshop, showTab, type TabId, useView } from './view.ts'

const PLACE = 'place'
const Place = z.object({ workshop: z.string(), tab: z.string() })

/** Notes where the person is, for the time this window lives. */
export function rememberPlace(): void {
  useView.subscribe(({ screen, tab }) => {
    const workshop = currentWorkshop()
    if (isRehearsing()) return
    if (screen === 'workshop' && workshop) {
      sessionStorage.setItem(PLACE, JSON.stringify({ workshop: workshop.header.id, tab }))
    } else if (screen === 'library') sessionStorage.removeItem(PLACE)
  })
}

/** Goes back there after the page had to be loaded again; stays in the library when it was there. */
export async function returnToPlace(): Promise<void> {
  const place = Place.safeParse(JSON.parse(sessionStorage.getItem(PLACE) ?? 'null'))
  if (!place.success) return
  if (await enterWorkshop(place.data.workshop)) showTab(place.data.tab as TabId)
}
