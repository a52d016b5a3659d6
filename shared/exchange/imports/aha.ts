import { statusWords } from '../choice-words.ts'
import type { TableSource } from '../import-source.ts'

/** Features exported from Aha!; a T-shirt size is no effort in the workshop's unit. */
export const aha: TableSource = {
  id: 'aha',
  creates: 'invention',
  isHeader: cells => cells.includes('feature reference #') && cells.includes('feature name'),
  meanings: {
    'feature name': 'title',
    'feature reference #': 'sourceKey',
    'feature description': 'note',
    'feature assigned to': 'owner',
    'feature status': 'status',
    'feature end date': 'availableFrom',
    'feature tags': 'tags',
  },
  adapt: { status: cell => (statusWords.has(cell.toLowerCase()) ? cell : '') },
  skips: cell => (/will not implement/i.test(cell('feature status')) ? 'dropped' : null),
}
