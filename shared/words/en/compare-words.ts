import { counted } from '../plural.ts'

/** Words of comparing two states of a workshop. */
export const compareWords = {
  title: 'What changed',
  from: 'From',
  to: 'To',
  today: 'Today',
  session: (number: number, day: string) => `Session ${number}, ${day}`,
  onDay: (number: number) => `Session ${number}`,
  reading: 'Reading the two states',
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
  stayed: (count: number) => `${counted(count, 'finding stands', 'findings stand')} as before.`,
  otherFields: 'changed in other ways',
  within: (field: string) => `${field}: changed`,
  all: (count: number) => `Show all ${count}`,
}
