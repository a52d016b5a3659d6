import type { TableSource } from '../import-source.ts'

/** A Salesforce report of opportunities; won and lost deals are evidence, open ones are not. */
export const salesforce: TableSource = {
  id: 'salesforce',
  creates: 'evidence',
  isHeader: cells =>
    ['opportunity name', 'opportunity-name', "nom de l'opportunité"].some(name => cells.includes(name)) &&
    ['stage', 'phase', 'étape'].some(name => cells.includes(name)),
  meanings: {
    'opportunity name': 'deal',
    'opportunity-name': 'deal',
    "nom de l'opportunité": 'deal',
    stage: 'stage',
    phase: 'stage',
    étape: 'stage',
    'account name': 'customer',
    'account-name': 'customer',
    accountname: 'customer',
    'nom du compte': 'customer',
    'close date': 'date',
    schlusstermin: 'date',
    schlußtermin: 'date',
    'date de clôture': 'date',
    'loss reason': 'verbatim',
    verlustgrund: 'verbatim',
  },
  hasFooter: true,
}
