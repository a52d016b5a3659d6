import type { Command } from '../command.ts'

/** A source of the import table into a workshop file. */
export const importCommand: Command = {
  name: 'import',
  files: { least: 1, most: 1 },
  options: {
    out: { required: true },
    into: {},
    dates: { fits: value => value === 'day-first' || value === 'month-first' },
  },
  needsPage: () => false,
  run: async () => 1,
}
