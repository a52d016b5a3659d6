import { measure } from '../../analysis/measure.ts'
import type { FileFormat } from '../export-format.ts'

/** Metrics, findings, decisions and actions only, for other programs. */
export const outcomesFile = {
  id: 'outcomes',
  option: 'outcomes',
  ending: 'outcomes.json',
  compose(workshop, { asOf }) {
    const { id, title } = workshop.header
    const { metrics, band } = measure(workshop, asOf)
    const outcomes = {
      format: 'throughline-outcomes',
      version: 1,
      workshop: { id, title },
      asOf,
      metrics,
      alignmentBand: band,
      findings: [],
      decisions: [...workshop.decisions.values()],
      actions: [...workshop.actions.values()],
    }
    return `${JSON.stringify(outcomes, null, 1)}\n`
  },
} as const satisfies FileFormat
