import { analysisLine } from '../../../shared/exchange/analysis-line.ts'
import { usualDay } from '../../../shared/exchange/usual-day.ts'
import type { Command } from '../command.ts'
import { dayOption } from '../day-option.ts'
import { openWorkshops } from '../open-workshops.ts'

/** One line of JSON a workshop: its metrics and its findings. */
export const analyseCommand: Command = {
  name: 'analyse',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { 'as-of': dayOption },
  needsPage: () => false,
  async run({ files, values }, surroundings) {
    const opened = await openWorkshops(files, surroundings)
    if (!opened) return 1
    for (const { file, workshop } of opened) {
      const asOf = values['as-of'] ?? usualDay(workshop, surroundings.today)
      surroundings.say(`${analysisLine(file, workshop, asOf)}\n`)
    }
    return 0
  },
}
