import { defineConfig } from 'vitest/config'

/** Measurements: one at a time on an otherwise quiet computer, each printing its own table. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
})
