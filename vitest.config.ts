import { defineConfig } from 'vitest/config'

/** What takes seconds runs side by side; the real app runs afterwards, two at a time. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/app/**', 'test/renderer/**', 'test/bench/**'],
          environment: 'node',
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts', 'test/renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/renderer/clean-up.ts'],
          css: { include: /./, modules: { classNameStrategy: 'non-scoped' } },
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          setupFiles: ['test/app/keep-policy.ts'],
          environment: 'node',
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
