import { counted } from '../plural.ts'

interface SpokenCard {
  readonly kind: string
  readonly title: string
  readonly identity: string | null
  readonly amount: string | null
  readonly state: string | null
  readonly links: number
  readonly evidence: number
  readonly finding: string | null
}

interface SpokenLink {
  readonly from: string
  readonly to: string
  readonly relation: string
  readonly strength: number
  readonly evidenced: boolean
}

const SHORT_UNITS: Readonly<Record<string, string>> = {
  'person-months': 'pm',
  'person-days': 'pd',
  'person-years': 'py',
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const share = new Intl.NumberFormat('en', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })

/** Words of the map screen: what stands on it, what can be done and what was done. */
export const canvasWords = {
  map: 'Map of inventions, benefits and pitches',
  card: ({ kind, title, identity, amount, state, links, evidence, finding }: SpokenCard) =>
    [
      `${kind}: ${title}`,
      identity,
      amount,
      state,
      links === 0 ? 'no link' : counted(links, 'link', 'links'),
      evidence === 0 ? 'no evidence' : counted(evidence, 'piece of evidence', 'pieces of evidence'),
      finding,
    ]
      .filter(part => part !== null)
      .join(', '),
  link: ({ from, to, relation, strength, evidenced }: SpokenLink) =>
    `Link: ${from} ${relation} ${to}, strength ${strength}, ${evidenced ? 'with evidence' : 'no evidence'}`,
  amount: (value: number) => number.format(value),
  shortUnit: (unit: string) => SHORT_UNITS[unit] ?? unit,
  points: 'points',
  drift: (points: number) => share.format(points).replace('-', '−'),
  driftUnit: 'pts',
  spokenDrift: (points: number) => `drift ${share.format(points)} points`,
  severity: {
    serious: 'serious finding',
    discuss: 'finding to discuss',
    note: 'noted finding',
  },
  identity: 'what the brand is known for',
  total: (count: number, amount: string | null, unit: string) =>
    amount === null ? String(count) : `${count} · ${amount} ${unit}`,
  add: { invention: 'Add an invention', benefit: 'Add a benefit', pitch: 'Add a pitch' },
  placeholder: { invention: 'New invention', benefit: 'New benefit', pitch: 'New pitch' },
  hint: {
    invention: 'What did we invent or fund? One line each, such as “Active chassis control”.',
    benefit: 'What does a customer get? One line each, such as “Fun on any road”.',
    pitch: 'What do customers hear from us? One line each, such as “The safest car you can buy”.',
  },
  duplicate: (title: string) => `“${title}” is already here`,
  captureKeys: 'Enter saves and goes on. Pasted lines become one card each.',
  rename: (title: string) => `Rename “${title}”`,
  tidy: 'Tidy',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomTo: (percent: number) => `${percent} %`,
  actualSize: 'Show at 100 %',
  fit: 'Show the whole map',
  find: 'Find and filter',
  findField: 'Find on the map',
  clear: 'Clear',
  close: 'Close',
  next: 'Next match',
  previous: 'Previous match',
  matches: (matching: number, all: number) => `${matching} of ${all}`,
  filter: {
    kind: 'Kind',
    state: 'Status',
    anyKind: 'All kinds',
    anyState: 'Any status',
    finding: 'Finding',
    anyFinding: 'Any finding',
    unlinked: 'Unlinked',
    unevidenced: 'Without evidence',
  },
  marks: 'Drift and findings',
  focus: 'One throughline',
  minimap: 'Overview of the map',
  linkFrom: (title: string) => `Link “${title}” to`,
  linkNone: 'No card with these letters',
  linkNew: (kind: 'invention' | 'benefit' | 'pitch', title: string) => `New ${kind} “${title}”`,
  linked: 'linked',
  said: {
    added: (count: number, kind: string, title: string) =>
      count === 1 ? `Added “${title}”` : `Added ${count} ${kind}`,
    linked: (from: string, to: string, strength: number) =>
      `Linked “${from}” to “${to}”, strength ${strength}`,
    strength: (strength: number, meaning: string) => `Strength ${strength}, ${meaning}`,
    deleted: (cards: number, links: number) =>
      `Deleted ${[cards > 0 && counted(cards, 'card', 'cards'), links > 0 && counted(links, 'link', 'links')]
        .filter(Boolean)
        .join(' and ')}`,
    moved: (title: string, place: number, count: number) => `“${title}” is now ${place} of ${count}`,
    state: (title: string, state: string) => `“${title}”: ${state}`,
    renamed: (title: string) => `Renamed to “${title}”`,
    tidied: (before: number, after: number) =>
      before === after
        ? `Nothing to tidy: ${counted(after, 'crossing', 'crossings')}`
        : `Tidied: ${counted(after, 'crossing', 'crossings')} instead of ${before}`,
    focused: (title: string) => `Only the throughline of “${title}” is lit. Escape shows everything.`,
    unfocused: 'Everything is shown again',
    marksShown: 'Drift and findings are marked on the map',
    marksHidden: 'Drift and findings are not marked on the map',
    selected: (count: number) => `${counted(count, 'card', 'cards')} selected`,
    copied: (count: number) => `Copied ${counted(count, 'title', 'titles')}`,
    pasted: (count: number) => `Pasted ${counted(count, 'card', 'cards')}`,
    'not-allowed': 'A link runs from an invention to a benefit, or from a benefit to a pitch',
    'already-linked': 'These two are linked already',
  },
}
