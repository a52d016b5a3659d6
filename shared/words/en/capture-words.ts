import { counted } from '../plural.ts'

/** Words of the line into which everything is typed that the room says. */
export const captureWords = {
  saidBy: 'Said by',
  letterOf: (letter: string) => `Type “${letter}:” before a line`,
  nearly: 'Nearly the same is there already',
  takeHint: '↓ and Enter takes what is there. Enter alone adds a new one.',
  chooseHint: '↑ ↓ choose, Enter saves, Tab goes on.',
  length: (length: number, comfortable: number) => `${length} of ${comfortable}`,
  said: (count: number, first: string) =>
    count === 1 ? `Added: ${first}` : `Added ${counted(count, 'line', 'lines')}`,
  taken: (title: string) => `Taken: ${title}`,
}
