import { counted } from '../plural.ts'

/** Words of hearing customers: evidence and lost deals, signals, and saying pitches back. */
export const hearingWords = {
  evidence: {
    line: 'The customer’s words, as they were said',
    hint: 'The words first, as they were said',
    about: 'about which card',
    aboutAgain: (title: string) => `about ${title}`,
    kind: 'What it was',
    opened: 'What it means, and who heard it',
    openedNote: 'opens after the words',
    remove: 'Delete it',
    here: 'Heard in this step',
    lostBefore: 'Lost deals told before',
    none: 'One deal we lost: write the customer’s words as they were said, Tab, then letters of the invention, benefit or pitch they are about.',
    noCards:
      'Evidence is about a card of the map. Capture an invention, a benefit or a pitch first, in the line at the foot.',
  },
  signals: {
    line: 'One thing heard out there this week',
    hint: 'What was heard, in their words',
    about: 'about a pitch or benefit',
    aboutHint: 'pitch or benefit, or leave it',
    here: 'Signals of this step',
    parked: 'Parking lot',
    none: 'One thing each that was heard outside this building this week. Without a pitch or benefit it waits in the parking lot.',
  },
  sayBack: {
    place: (at: number, of: number) => `Pitch ${at} of ${of}`,
    ask: 'Which invention makes it true?',
    hidden: 'The line is hidden until the room has said it.',
    show: 'Show the line',
    hide: 'Hide the line',
    holds: 'It holds',
    gap: 'A gap',
    next: 'Next pitch',
    before: 'Pitch before',
    nothing: 'No strong link leads from an invention to this pitch.',
    through: 'by way of',
    gapLine: 'What is missing',
    gapHint: 'What is missing, for the parking lot',
    gapText: (title: string) => `No invention makes it true: ${title}`,
    parked: (count: number) => `${counted(count, 'gap', 'gaps')} in the parking lot`,
    answered: { holds: 'held', gap: 'gap' },
    none: 'Pitches are said back here one at a time. There are none yet.',
    noneExample: 'Capture one in the line at the foot: “P: Never drops a call”.',
  },
}
