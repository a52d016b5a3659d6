import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// The page is shared by all tests of a worker, so each test takes its own things away.
afterEach(cleanup)
