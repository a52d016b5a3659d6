import type { Id } from '../../shared/lang/id.ts'
import { kindOf } from '../../shared/map/through-map.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { showTab } from '../shell/view.ts'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { focusThroughline, select } from '../workshop/selection.ts'

/** Shows the map with these records selected; a single card has its throughline lit alone. */
export function showOnMap(ids: readonly Id[]): void {
  const workshop = currentWorkshop()
  if (!workshop) return
  const onMap = ids.filter(id => isOnMap(workshop, id))
  const [first] = onMap
  const isCard = first !== undefined && kindOf(workshop, first) !== undefined
  select(onMap)
  focusThroughline(onMap.length === 1 && isCard ? first : null)
  showTab('map')
}

/** True for a card or a link of the map. */
export function isOnMap(workshop: Workshop, id: Id): boolean {
  return kindOf(workshop, id) !== undefined || workshop.links.has(id)
}
