import type { TableSource } from '../import-source.ts'

/** The table of granted patents that PatentsView publishes; its ids are text, such as D500000 and RE40000. */
export const patentsview: TableSource = {
  id: 'patentsview',
  creates: 'invention',
  isHeader: cells => cells.includes('patent_id') && cells.includes('patent_title'),
  meanings: { patent_id: 'number', patent_title: 'title', patent_abstract: 'note' },
  adapt: { number: id => `US${id}` },
  protection: 'patent',
  skips: cell => (cell('withdrawn') === '1' ? 'withdrawn' : null),
}
