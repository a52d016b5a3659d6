import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

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
          pool: 'threads',
          maxWorkers: 2,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts', 'test/renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/renderer/set-up.ts'],
          css: { include: /./, modules: { classNameStrategy: 'non-scoped' } },
          pool: 'threads',
          maxWorkers: 2,
          isolate: false,
          testTimeout: 30_000,
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
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
