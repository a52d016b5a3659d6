import type { Columns, Order } from '../../../shared/layout/tidy/layered-graph.ts'
import { columnsOf } from '../../../shared/layout/tidy/layered-graph.ts'
import { crossingsIn } from '../../../shared/layout/tidy/tidy-order.ts'
import { placeCards } from '../../../shared/map/edits/place-cards.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { say } from '../said.ts'
import { orderBeside } from '../tidying/order-beside.ts'

/** Stands the cards in an order in which fewer links cross; one step to undo. */
export async function tidy(): Promise<void> {
  const workshop = currentWorkshop()
  if (!workshop) return
  const columns = columnsOf(workshop)
  const order = await orderBeside(columns)
  // Somebody who opened another workshop meanwhile did not ask for this one.
  if (currentWorkshop()?.header.id === workshop.header.id) place(columns, order)
}

function place(columns: Columns, order: Order): void {
  const [before, after] = [crossingsIn(columns), crossingsIn({ ...columns, order })]
  if (after < before) {
    editWorkshop({ act: 'tidy', count: 1, title: null }, open =>
      CARD_KINDS.reduce((map, kind) => placeCards(map, kind, order[kind]), open),
    )
  }
  say(currentWords().canvas.said.tidied(before, after))
}
