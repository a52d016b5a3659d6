import type { Command } from '../command.ts'
import { openWorkshops } from '../open-workshops.ts'

/** Tells what is wrong with workshop files, or nothing. */
export const validateCommand: Command = {
  name: 'validate',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  needsPage: () => false,
  run: async ({ files }, surroundings) => ((await openWorkshops(files, surroundings)) ? 0 : 1),
}
