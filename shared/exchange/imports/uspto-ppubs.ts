import type { TableSource } from '../import-source.ts'

/** The list of USPTO Patent Public Search, whose tagging columns are literally named 1 to 5, + and X. */
export const usptoPpubs: TableSource = {
  id: 'uspto-ppubs',
  creates: 'invention',
  isHeader: cells => ['document id', '+', 'x', '1', '5'].every(header => cells.includes(header)),
  meanings: {
    'document id': 'number',
    title: 'title',
    'family id': 'family',
    assignee: 'owner',
    'applicant name': 'owner',
  },
}
