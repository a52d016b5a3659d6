import type { Columns, Order } from '../../../shared/layout/tidy/layered-graph.ts'
import { tidyOrder } from '../../../shared/layout/tidy/tidy-order.ts'
import { ownScript } from '../../analysis/own-script.ts'
import workerAddress from './tidy-worker.ts?worker&url'

/** Up to so many cards an order is found while nobody notices; above, beside the page. */
const AT_ONCE_MAX = 1_000

/** The order in which fewer links cross; large maps are ordered by a worker, so that the page never stands still. */
export function orderBeside(columns: Columns): Promise<Order> {
  const cards = Object.values(columns.order).reduce((sum, ids) => sum + ids.length, 0)
  return cards <= AT_ONCE_MAX ? Promise.resolve(tidyOrder(columns)) : askWorker(columns)
}

function askWorker(columns: Columns): Promise<Order> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: 'tidy' })
  return new Promise<Order>((done, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Order>) => done(data))
    worker.addEventListener('error', failed)
    worker.postMessage(columns)
  }).finally(() => worker.terminate())
}
