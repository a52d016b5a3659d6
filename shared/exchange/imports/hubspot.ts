import type { TableSource } from '../import-source.ts'

/** Deals exported from HubSpot; won and lost deals are evidence, open ones are not. */
export const hubspot: TableSource = {
  id: 'hubspot',
  creates: 'evidence',
  isHeader: cells =>
    ['record id', 'datensatz-id', "id d'enregistrement"].some(name => cells.includes(name)) &&
    ['deal stage', 'deal-phase', 'phase de la transaction'].some(name => cells.includes(name)),
  meanings: {
    'deal name': 'deal',
    'deal-name': 'deal',
    'nom de la transaction': 'deal',
    'deal stage': 'stage',
    'deal-phase': 'stage',
    'phase de la transaction': 'stage',
    'associated company (primary)': 'customer',
    'associated company': 'customer',
    'zugeordnetes unternehmen': 'customer',
    'close date': 'date',
    abschlussdatum: 'date',
    'closed lost reason': 'verbatim',
  },
  hasFooter: true,
}
