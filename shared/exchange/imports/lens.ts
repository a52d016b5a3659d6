import type { TableSource } from '../import-source.ts'

/** The list Lens.org downloads, today's and that of 2015, whose records end in a bare carriage return. */
export const lens: TableSource = {
  id: 'lens',
  creates: 'invention',
  isHeader: cells => cells.includes('lens id') && cells.includes('title'),
  meanings: {
    'display key': 'number',
    'publication number': 'number',
    title: 'title',
    abstract: 'note',
    owners: 'owner',
    applicants: 'owner',
    'simple family members': 'family',
    'document type': 'granted',
    type: 'granted',
    'legal status': 'legalStatus',
  },
  adapt: {
    granted: cell => (/grant/i.test(cell) ? cell : ''),
    owner: cell => cell.split(';;').join(', '),
  },
}
