import { BroadcastChannel as Channel, threadId } from 'node:worker_threads'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { messages } from '../../renderer/ui/toast.tsx'

// However busy the machine is: what is waited for comes, or the test fails.
configure({ asyncUtilTimeout: 60_000 })

// The page is shared by all tests of a worker, so each test takes its own things away.
afterEach(() => {
  cleanup()
  for (let [first] = messages.visibleToasts; first; [first] = messages.visibleToasts)
    messages.close(first.key)
})

// What a view has asked to be loaded arrives before the file ends: the next file would find it broken off.
afterAll(() => vi.dynamicImportSettled())

/** Channels reach all threads of a process; here each thread is an app of its own, so that no test hears another. */
class OwnChannel extends Channel {
  constructor(name: string) {
    super(`${name} of thread ${threadId}`)
  }
}

Object.defineProperty(globalThis, 'BroadcastChannel', {
  value: OwnChannel,
  writable: true,
  configurable: true,
})
