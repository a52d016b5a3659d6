import { counted } from '../plural.ts'

interface Taken {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** Words about bringing two copies of a workshop together. */
export const mergeWords = {
  way: {
    title: 'Merge into the one in the library',
    note: 'Keeps what either copy added or changed. What both changed is listed first, and you choose. It can be undone.',
  },
  act: 'Merge',
  comparing: 'Comparing the two copies…',
  notRead: 'The workshop in the library could not be read, so nothing can be merged into it.',
  notSaved: 'The open workshop is not saved yet. Nothing was merged; save it and try again.',
  done: (title: string) => `Merged into “${title}”. Undo takes it back.`,
  same: 'Both copies say the same. There is nothing to merge.',
  agreed: 'No record was changed in both copies, so there is nothing to choose.',
  noBase:
    'No state is known that both copies grew from. Whatever only one of them holds is kept, and every record that differs is listed.',
  conflicts: (count: number) => `${counted(count, 'record', 'records')} changed in both copies`,
  conflictsNote:
    'The copy that was edited last is chosen, and a change before a removal. Nothing is written before you press Merge.',
  all: { ours: 'All as in the library', theirs: 'All as in the file' },
  side: { ours: 'As in the library', theirs: 'As in the file' },
  gone: { ours: 'Removed in the library', theirs: 'Removed in the file' },
  unsaid: 'not said',
  yes: 'yes',
  no: 'no',
  more: (count: number) => `Show ${count} more`,
  effect: 'What the merge does to the workshop in the library',
  counts: ({ added, changed, removed }: Taken) =>
    `Adds ${counted(added, 'record', 'records')}, changes ${changed}, removes ${removed}.`,
  removed: (titles: string) => `Removed, as in the file: ${titles}`,
  changed: (titles: string) => `Changed, as in the file: ${titles}`,
  others: (count: number) => `and ${counted(count, 'other', 'others')}`,
  titled: (kind: string, title: string) => `${kind} “${title}”`,
  kind: {
    header: 'Workshop',
    inventions: 'Invention',
    benefits: 'Benefit',
    pitches: 'Pitch',
    links: 'Link',
    evidence: 'Evidence',
    participants: 'Participant',
    perceptions: 'Perception',
    contributions: 'Contribution',
    assumptions: 'Assumption',
    rounds: 'Vote',
    ballots: 'Ballot',
    decisions: 'Decision',
    actions: 'Action',
    parked: 'Parked point',
    sessions: 'Session',
  },
  /** Fields that no form names. */
  field: {
    place: 'Place in its column',
    thresholds: 'Thresholds',
    createdAt: 'Begun',
    text: 'Text',
    function: 'Function',
    date: 'Date',
    nextDate: 'Next date',
    agenda: 'Agenda',
    runs: 'How it ran',
    attendees: 'Attendees',
    checkIn: 'Check-in',
    checkOut: 'Check-out',
    snapshot: 'State at its end',
    choices: 'Choices',
    subjects: 'Subjects',
    question: 'Question',
    state: 'State',
    finding: 'Finding',
    expected: 'Expected effect',
  } as Readonly<Record<string, string>>,
}
