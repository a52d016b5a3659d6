import type { TableSource } from '../import-source.ts'

/** The list Google Patents downloads, also as Excel saves it again; a blank grant date means an application. */
export const googlePatents: TableSource = {
  id: 'google-patents',
  creates: 'invention',
  isHeader: ([id, title, assignee, inventor]) =>
    id === 'id' && title === 'title' && assignee === 'assignee' && inventor === 'inventor/author',
  meanings: { id: 'number', title: 'title', assignee: 'owner', 'grant date': 'granted' },
}
