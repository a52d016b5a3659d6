import type { CardKind } from '../../map/through-map.ts'
import { counted } from '../plural.ts'

/** Words that the room reads on the stage; short, since they are set large. */
export const stageWords = {
  timer: {
    calm: 'minutes left',
    amber: 'time is short',
    red: 'finish now',
    over: 'over time',
    paused: 'paused',
  },
  page: (at: number, of: number) => `${at} of ${of}`,
  everybody: 'Together',
  somebody: 'Somebody',
  more: (count: number) => `and ${counted(count, 'more', 'more')}`,
  others: (count: number) => counted(count, 'other', 'others'),
  kind: { invention: 'Invention', benefit: 'Benefit', pitch: 'Pitch' } satisfies Record<CardKind, string>,
}
