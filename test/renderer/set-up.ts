import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { messages } from '../../renderer/ui/toast.tsx'

// However busy the machine is: what is waited for comes, or the test fails.
configure({ asyncUtilTimeout: 20_000 })

// The page is shared by all tests of a worker, so each test takes its own things away.
afterEach(() => {
  cleanup()
  for (let [first] = messages.visibleToasts; first; [first] = messages.visibleToasts)
    messages.close(first.key)
})
