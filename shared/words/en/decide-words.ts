import { counted } from '../plural.ts'

/** Words of decisions and actions: what the room chose, who does what by when. */
export const decideWords = {
  title: 'Decisions and actions',
  decisions: 'Decisions',
  actions: 'Actions',
}
