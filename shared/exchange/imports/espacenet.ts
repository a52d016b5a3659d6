import { applicantNames } from '../applicant-names.ts'
import type { TableSource } from '../import-source.ts'

/** The families Espacenet downloads today: preamble above the header, several numbers in one cell. */
export const espacenet: TableSource = {
  id: 'espacenet',
  creates: 'invention',
  isHeader: cells => cells.includes('publication number') && cells.includes('family number'),
  meanings: {
    title: 'title',
    applicants: 'owner',
    'publication number': 'number',
    'family number': 'family',
  },
  adapt: { owner: applicantNames },
}
