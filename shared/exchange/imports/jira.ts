import { statusWords } from '../choice-words.ts'
import type { TableSource } from '../import-source.ts'

/** Issues exported from Jira, whose headers repeat; story points are no effort in the workshop's unit. */
export const jira: TableSource = {
  id: 'jira',
  creates: 'invention',
  isHeader: cells => cells.includes('issue key') && cells.includes('summary'),
  meanings: {
    summary: 'title',
    'issue key': 'sourceKey',
    description: 'note',
    assignee: 'owner',
    labels: 'tags',
    status: 'status',
  },
  adapt: { status: cell => (statusWords.has(cell.toLowerCase()) ? cell : '') },
  skips: cell =>
    /won.t do|duplicate|cannot reproduce|declined/i.test(cell('resolution')) ? 'dropped' : null,
}
