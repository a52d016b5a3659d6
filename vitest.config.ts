import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** A test that waits for what comes is never cut short by a busy machine, nor is what it does before and after. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } }

/** What takes seconds runs side by side; the real app, which mostly waits, runs afterwards, three at a time. */
export default defineConfig({
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/app/**', 'test/renderer/**', 'test/bench/**'],
          environment: 'node',
          setupFiles: ['test/same-draws.ts'],
          pool: 'threads',
          maxWorkers: 2,
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts', 'test/renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/same-draws.ts', 'test/renderer/set-up.ts'],
          css: { include: /./, modules: { classNameStrategy: 'non-scoped' } },
          pool: 'threads',
          maxWorkers: 2,
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          setupFiles: ['test/app/keep-policy.ts'],
          environment: 'node',
          pool: 'forks',
          maxWorkers: 3,
          ...patience,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
