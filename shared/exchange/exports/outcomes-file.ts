import { analyse } from '../../finding/analyse.ts'
import type { FileFormat } from '../export-format.ts'
import { outcomeFinding } from '../outcomes.ts'

/** Metrics, findings, decisions and actions only, for other programs. */
export const outcomesFile = {
  id: 'outcomes',
  option: 'outcomes',
  ending: 'outcomes.json',
  compose(workshop, { asOf }) {
    const { id, title } = workshop.header
    const { metrics, band, findings } = analyse(workshop, asOf)
    const outcomes = {
      format: 'throughline-outcomes',
      version: 1,
      workshop: { id, title },
      asOf,
      metrics,
      alignmentBand: band,
      findings: findings.map(outcomeFinding),
      decisions: [...workshop.decisions.values()],
      actions: [...workshop.actions.values()],
    }
    return `${JSON.stringify(outcomes, null, 1)}\n`
  },
} as const satisfies FileFormat
