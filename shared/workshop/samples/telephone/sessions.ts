import type { SampleDocument, SampleRecord } from '../sample.ts'

type Amounts = Readonly<Record<string, number>>

const EVERYBODY_BUT_SERVICE = [
  'tel-u01',
  'tel-u02',
  'tel-u03',
  'tel-u04',
  'tel-u05',
  'tel-u06',
  'tel-u08',
  'tel-u09',
  'tel-u10',
  'tel-u11',
]

/** The three sessions so far, each with the map as it stood at its end. */
export function sessionsOf(document: SampleDocument): readonly SampleRecord<'sessions'>[] {
  return [
    {
      id: 'tel-s1',
      date: '2026-01-15',
      nextDate: '2026-01-29',
      attendees: ['tel-u01', 'tel-u02', 'tel-u04', 'tel-u05', 'tel-u06', 'tel-u10'],
      checkIn: [
        { function: 'R&D', scores: [4, 5] },
        { function: 'Sales', scores: [4, 4] },
        { function: 'Marketing', scores: [3] },
      ],
      checkOut: [{ function: 'Sales', scores: [3, 4], sentence: 'We agree. So why do we lose?' }],
      snapshot: before(
        document,
        '2026-01-15',
        { 'tel-i12': 4, 'tel-i11': 2, 'tel-i01': 41 },
        { 'tel-p2': 34, 'tel-p7': 10 },
      ),
    },
    {
      id: 'tel-s2',
      date: '2026-01-29',
      nextDate: '2026-02-12',
      attendees: ['tel-u01', 'tel-u03', 'tel-u04', 'tel-u05', 'tel-u06', 'tel-u07', 'tel-u08', 'tel-u11'],
      checkIn: [
        { function: 'R&D', scores: [4] },
        { function: 'Sales', scores: [3, 4] },
        { function: 'Service', scores: [2] },
      ],
      checkOut: [{ function: 'Service', scores: [2], sentence: 'Every third visit is a desk that moved.' }],
      snapshot: before(
        document,
        '2026-01-29',
        { 'tel-i12': 6, 'tel-i11': 3, 'tel-i01': 38 },
        { 'tel-p2': 32, 'tel-p7': 12 },
      ),
    },
    {
      id: 'tel-s3',
      date: '2026-02-12',
      nextDate: '2026-02-26',
      attendees: EVERYBODY_BUT_SERVICE,
      checkIn: [
        { function: 'R&D', scores: [4, 4] },
        { function: 'Sales', scores: [3, 4] },
        { function: 'Marketing', scores: [3] },
        { function: 'Finance', scores: [2] },
        { function: 'IP', scores: [4] },
      ],
      checkOut: [
        {
          function: 'R&D',
          scores: [2, 3],
          sentence: 'We have built the best answer to a question few people ask.',
        },
        { function: 'Sales', scores: [2, 2], sentence: 'We were trained to sell the price away.' },
        { function: 'Finance', scores: [2], sentence: 'Aligned is not the same as right.' },
      ],
      snapshot: before(document, '2026-02-12', {}, {}),
    },
  ]
}

/** The map at an earlier day: other efforts and emphases, only the evidence heard until then, and nothing decided. */
function before(document: SampleDocument, day: string, effort: Amounts, emphasis: Amounts): SampleDocument {
  return {
    ...document,
    decisions: [],
    actions: [],
    rounds: [],
    inventions: (document.inventions ?? []).map(row => ({
      ...row,
      effort: effort[row.id] ?? row.effort ?? null,
    })),
    pitches: (document.pitches ?? []).map(row => ({
      ...row,
      emphasis: emphasis[row.id] ?? row.emphasis ?? null,
    })),
    evidence: (document.evidence ?? []).filter(({ date }) => (date ?? '') <= day),
  }
}
