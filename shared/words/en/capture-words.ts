import { counted } from '../plural.ts'

/** Words of the line into which everything is typed that the room says, and of the cards it makes. */
export const captureWords = {
  saidBy: 'Said by',
  letterOf: (letter: string) => `Type “${letter}:” before a line`,
  spoken: (count: number, asked: number) => `${count} of ${asked}`,
  nearly: 'Nearly the same is there already',
  offered: (field: string) => `Offered for “${field}”`,
  takeHint: '↓ and Enter takes what is there. Enter alone adds a new one.',
  chooseHint: '↑ ↓ choose, Enter saves, Tab goes on.',
  chooseOrKeepHint: 'Enter takes the chosen one, Ctrl Enter what is typed.',
  length: (length: number, comfortable: number) => `${length} of ${comfortable}`,
  said: (count: number, first: string) =>
    count === 1 ? `Added: ${first}` : `Added ${counted(count, 'line', 'lines')}`,
  taken: (title: string) => `Taken: ${title}`,
  keys: {
    save: 'saves, next',
    next: 'next field',
    rename: 'rename',
    remove: 'delete',
    skip: 'skip',
  },
  selling: {
    pitch: 'What customers hear from us',
    pitchHint: 'One line as a customer hears it',
    standsOn: 'because of which benefit',
    pointsField: 'points',
    pointsOf: (title: string) => `Points for ${title}`,
    points: (points: number, all: number) => `${points.toLocaleString('en')} of ${all} points`,
    left: (left: number) => {
      if (left === 0) return 'all given'
      const points = counted(Math.abs(left), 'point', 'points')
      return left > 0 ? `${points} to give` : `${points} too many`
    },
    scale: 'Bring to 100',
    benefit: 'What buyers get from us',
    benefitHint: 'What a buyer gets',
    identityOf: (title: string) => `${title} is what the brand is known for`,
    identityKey: 'known for it',
    noPitches:
      'What customers hear from us, one line each: “Never drops a call”. Enter saves and starts the next.',
    noBenefits: 'What a buyer gets: “Calls that do not drop”. Star what the brand is known for.',
  },
  inventing: {
    invention: 'What did we invent or fund?',
    inventionHint: 'What we invented or funded',
    effort: (unit: string) => unit,
    effortOf: (title: string, unit: string) => `Effort for ${title} in ${unit}`,
    meant: 'meant to improve',
    meantOf: (title: string) => `What ${title} was meant to improve`,
    status: 'Status',
    statusOf: (title: string, status: string) => `Status of ${title}: ${status}`,
    horizon: 'Horizon',
    horizonOf: (title: string, horizon: string) => `Horizon of ${title}: ${horizon}`,
    unknown: 'not said',
    sum: (effort: number, unit: string, known: number, all: number) =>
      `${effort.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit} (${known} of ${all} have effort)`,
    importList: 'Import a patent list',
    drop: 'or drop the file anywhere',
    none: 'Everything that took our time, one line each: “Noise filter”, then Tab for its effort and what it was meant to improve.',
  },
}
