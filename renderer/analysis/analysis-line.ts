import type { Analysis } from '../../shared/finding/analyse.ts'
import workerAddress from './analysis-worker.ts?worker&url'
import type { AnalystLine } from './analyst.ts'
import { ownScript } from './own-script.ts'

/** The line to a worker of our own that analyses beside the page. */
export function analysisLine(): AnalystLine {
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: 'analysis' })
  return {
    send: question => worker.postMessage(question),
    onAnswer: heard => worker.addEventListener('message', ({ data }: MessageEvent<Analysis>) => heard(data)),
  }
}
