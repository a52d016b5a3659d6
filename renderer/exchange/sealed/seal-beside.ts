import type { Result } from '../../../shared/lang/result.ts'
import { ownScript } from '../../analysis/own-script.ts'
import workerAddress from './seal-worker.ts?worker&url'
import type { Bytes, SealFault } from './sealed-file.ts'

/** What the worker is asked to do. */
export interface SealTask {
  readonly act: 'seal' | 'unseal'
  readonly bytes: Uint8Array
  readonly passphrase: string
}

/** Locks a file beside the page, which goes on meanwhile; rejects when it is called off. */
export function sealBeside(bytes: Uint8Array, passphrase: string, signal: AbortSignal): Promise<Bytes> {
  return beside({ act: 'seal', bytes, passphrase }, signal)
}

/** Opens a locked file beside the page, which goes on meanwhile; rejects when it is called off. */
export function unsealBeside(
  bytes: Uint8Array,
  passphrase: string,
  signal: AbortSignal,
): Promise<Result<Bytes, SealFault>> {
  return beside({ act: 'unseal', bytes, passphrase }, signal)
}

function beside<Answer>(task: SealTask, signal: AbortSignal): Promise<Answer> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: 'seal' })
  return new Promise<Answer>((done, broken) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => done(data))
    worker.addEventListener('error', broken)
    signal.addEventListener('abort', () => broken(signal.reason))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
