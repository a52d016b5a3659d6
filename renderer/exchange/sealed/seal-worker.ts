import type { SealTask } from './seal-beside.ts'
import { seal, unseal } from './sealed-file.ts'

globalThis.addEventListener('message', async ({ data }: MessageEvent<SealTask>) => {
  const { act, bytes, passphrase } = data
  globalThis.postMessage(act === 'seal' ? await seal(bytes, passphrase) : await unseal(bytes, passphrase))
})
