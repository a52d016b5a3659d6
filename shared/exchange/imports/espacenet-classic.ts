import { applicantNames } from '../applicant-names.ts'
import type { TableSource } from '../import-source.ts'

/** The list of the classic Espacenet, with numbers such as `KR20150000637 (U)`. */
export const espacenetClassic: TableSource = {
  id: 'espacenet-classic',
  creates: 'invention',
  isHeader: cells =>
    ['title', 'publication number'].every(header => cells.includes(header)) &&
    ['inventor', 'inventor(s)'].some(header => cells.includes(header)),
  meanings: {
    title: 'title',
    'publication number': 'number',
    'applicant(s)': 'owner',
    applicant: 'owner',
    abstract: 'note',
  },
  adapt: { owner: applicantNames },
}
