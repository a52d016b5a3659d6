import type { ScoreFault } from '../../session/check-scores.ts'
import { counted } from '../plural.ts'

const fault = {
  'no-function': (word: string) => `“${word}” names no function. Take a letter from the list below.`,
  'no-score': (word: string) => `“${word}” is not a function with one to five fingers, such as S4.`,
} satisfies Record<ScoreFault['why'], (word: string) => string>

const plain = (number: number) => `${number}`

/** Words of check-in and check-out: fingers by function, how far apart they are, and what went home. */
export const scoreWords = {
  fault,
  line: 'Fingers of the room',
  placeholder: 'S4 R2 M3',
  hint: 'A letter and one to five fingers for each voter: S45 is two of Sales.',
  letters: 'Letters',
  byFunction: 'By function',
  fingersOf: (name: string) => `Fingers of ${name}`,
  noneYet: 'no fingers yet',
  spread: {
    title: 'How far apart',
    voters: (count: number) => counted(count, 'voter', 'voters'),
    range: (lowest: number, highest: number) =>
      lowest === highest ? `all at ${lowest}` : `${lowest} to ${highest}`,
    middle: (middle: number) => `middle ${plain(middle)}`,
    counts: (fingers: number, voters: number) =>
      `${counted(fingers, 'finger', 'fingers')}: ${counted(voters, 'voter', 'voters')}`,
    nobody: 'Nobody has shown fingers yet.',
    widest: (low: string, high: string) => `${low} stands lowest, ${high} highest`,
  },
  change: {
    title: 'Since check-in',
    of: (name: string, from: number | null, to: number | null) =>
      `${name}: ${from === null ? 'not shown' : plain(from)} to ${to === null ? 'not shown' : plain(to)}`,
    room: (from: string, to: string) => `The room: ${from}, now ${to}`,
    up: 'up',
    down: 'down',
    same: 'same',
  },
  sentence: {
    title: 'One sentence each will tell their team',
    of: (name: string) => `Sentence of ${name}`,
    placeholder: 'As they say it',
  },
  next: {
    title: 'Next session',
    day: 'Day of the next session',
    take: (day: string) => `Take ${day}`,
    cadence: (days: number) => `one every ${counted(days, 'day', 'days')}`,
  },
  parked: {
    title: 'Parking lot',
    none: 'Nothing is parked.',
    hint: '1 settled, 2 stays for next time, 3 dropped',
    done: 'Settled',
    keep: 'Stays',
    dropped: 'Dropped',
    from: (exercise: string) => `from ${exercise}`,
  },
}
