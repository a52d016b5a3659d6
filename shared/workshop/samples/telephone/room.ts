import type { SampleRecord } from '../sample.ts'

/** Who takes part, by function. */
export const participants: readonly SampleRecord<'participants'>[] = [
  {
    id: 'tel-u01',
    name: 'Head of R&D',
    function: 'R&D',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'tel-u02',
    name: 'Voice engineer',
    function: 'R&D',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'tel-u03',
    name: 'Product manager',
    function: 'Product',
    track: 'both',
    paidOnDeal: 'no',
    part: 'advocate',
  },
  {
    id: 'tel-u04',
    name: 'Head of Sales',
    function: 'Sales',
    track: 'execution',
    paidOnDeal: 'yes',
    part: 'member',
  },
  {
    id: 'tel-u05',
    name: 'A seller',
    function: 'Sales',
    track: 'execution',
    paidOnDeal: 'yes',
    part: 'member',
  },
  {
    id: 'tel-u06',
    name: 'Head of Marketing',
    function: 'Marketing',
    track: 'both',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'tel-u07',
    name: 'Field service lead',
    function: 'Service',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'member',
  },
  {
    id: 'tel-u08',
    name: 'Controller',
    function: 'Finance',
    track: 'execution',
    paidOnDeal: 'no',
    part: 'member',
  },
  { id: 'tel-u09', name: 'Patent counsel', function: 'IP', track: 'both', paidOnDeal: 'no', part: 'member' },
  {
    id: 'tel-u10',
    name: 'General manager',
    function: 'Leadership',
    track: 'both',
    paidOnDeal: 'no',
    part: 'approver',
  },
  {
    id: 'tel-u11',
    name: 'Head of new ventures',
    function: 'Innovation',
    track: 'innovation',
    paidOnDeal: 'yes',
    part: 'member',
  },
]

/** How the functions see each other, from the half hour before the first session. */
export const perceptions: readonly SampleRecord<'perceptions'>[] = [
  {
    id: 'tel-v1',
    from: 'R&D',
    about: 'Sales',
    kind: 'think',
    text: 'They sell the price list, not the system.',
  },
  {
    id: 'tel-v2',
    from: 'R&D',
    about: 'Sales',
    kind: 'want',
    text: 'Tell us why we lost, in the words of the customer.',
  },
  {
    id: 'tel-v3',
    from: 'Sales',
    about: 'R&D',
    kind: 'think',
    text: 'They build for the one buyer who can hear it.',
  },
  {
    id: 'tel-v4',
    from: 'Sales',
    about: 'R&D',
    kind: 'want',
    text: 'Something we can put up in a day, for twenty desks.',
  },
]

/** Who gives what and needs what. */
export const contributions: readonly SampleRecord<'contributions'>[] = [
  {
    id: 'tel-c1',
    function: 'Sales',
    gives: 'Every lost deal in the words of the buyer, within a week',
    needs: 'A date for the small system',
  },
  {
    id: 'tel-c2',
    function: 'R&D',
    gives: 'One engineer at every second branch visit',
    needs: 'To be asked before a date is promised',
  },
  {
    id: 'tel-c3',
    function: 'Service',
    gives: 'The list of visits by cause, each month',
    needs: 'A seat in the room',
  },
]

export const assumptions: readonly SampleRecord<'assumptions'>[] = [
  {
    id: 'tel-a1',
    text: 'Buyers of 100 desks and more decide after a demonstration.',
    reviewBy: '2026-04-30',
    state: 'doubtful',
  },
  {
    id: 'tel-a2',
    text: 'A branch of twenty desks pays up to 10,000 for a system.',
    reviewBy: '2026-03-31',
    state: 'holds',
  },
]

export const parked: readonly SampleRecord<'parked'>[] = [
  { id: 'tel-k1', text: 'Does anybody want to license the word index?', exercise: 'decide', state: 'open' },
]
