import type { TableSource } from '../import-source.ts'

/** The result list of PATENTSCOPE saved as CSV, below its preamble. */
export const patentscope: TableSource = {
  id: 'patentscope',
  creates: 'invention',
  isHeader: cells => cells.includes('application id') && cells.includes('publication number'),
  meanings: {
    'publication number': 'number',
    title: 'title',
    abstract: 'note',
    applicants: 'owner',
  },
}
