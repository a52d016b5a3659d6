import { counted } from '../plural.ts'

/** Words of the list: the same records as the map, as a table. */
export const listWords = {
  title: 'List',
}
