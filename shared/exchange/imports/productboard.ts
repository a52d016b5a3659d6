import type { TableSource } from '../import-source.ts'

/** Customer notes exported from Productboard: what somebody said, about the feature it was linked to. */
export const productboard: TableSource = {
  id: 'productboard',
  creates: 'evidence',
  isHeader: cells => cells.includes('feature_name') && cells.includes('note_text'),
  meanings: {
    feature_name: 'about',
    note_text: 'verbatim',
    company_name: 'customer',
    created_at: 'date',
    tags: 'tags',
  },
  about: 'invention',
  evidenceKind: 'quote',
}
