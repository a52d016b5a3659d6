import type { Columns } from '../../../shared/layout/tidy/layered-graph.ts'
import { tidyOrder } from '../../../shared/layout/tidy/tidy-order.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<Columns>) => {
  globalThis.postMessage(tidyOrder(data))
})
