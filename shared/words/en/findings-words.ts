import type { Concern, ShareOf } from '../../finding/finding-rule.ts'
import type { Severity } from '../../finding/severity.ts'
import { wholePercent } from '../percent.ts'
import { counted } from '../plural.ts'

const NOUNS = {
  invention: ['invention', 'inventions'],
  benefit: ['benefit', 'benefits'],
  pitch: ['pitch', 'pitches'],
  link: ['link', 'links'],
  participant: ['participant', 'participants'],
  function: ['function', 'functions'],
  workshop: ['place', 'places'],
} as const satisfies Record<Concern, readonly [string, string]>

const SHARES = {
  effort: share => `${wholePercent(share)} % of effort`,
  emphasis: share => `${wholePercent(share)} % of emphasis`,
  drift: share => counted(Math.abs(wholePercent(share)), 'point', 'points'),
  links: share => `${wholePercent(share)} % of links`,
  evidence: share => `${wholePercent(share)} % of evidence`,
  nothing: () => '',
} satisfies Record<ShareOf, (share: number) => string>

/** Words of the list of findings and of an open one. */
export const findingsWords = {
  title: 'Findings',
  group: { serious: 'Serious', discuss: 'To discuss', note: 'Notes' } satisfies Record<Severity, string>,
  counts: (serious: number, discuss: number, note: number) =>
    `${serious} serious, ${discuss} to discuss, ${counted(note, 'note', 'notes')}`,
  many: (concerns: Concern, count: number) => {
    const [one, many] = NOUNS[concerns]
    return counted(count, one, many)
  },
  share: (of: ShareOf, share: number | null) => (share === null ? '' : SHARES[of](share)),
  none: 'The map lines up: nothing to discuss under the thresholds of this workshop.',
  noneYet: 'No findings yet: they appear as effort, emphasis and levels are entered.',
  options: 'What could be done',
  why: 'Why am I seeing this?',
  robust: 'holds under all link weights',
  notRobust: 'depends on link strengths',
  partlyRobust: (count: number, all: number) => `${count} of ${all} depend on link strengths`,
  levels: 'needed · ours · rival',
  moreRecords: (count: number) => `and ${count} more`,
  also: 'Also here',
  heard: 'What customers said',
  heardBy: (hearer: string | null, day: string | null) =>
    [hearer === null ? 'hearer not known' : `heard by ${hearer}`, day]
      .filter(part => part !== null)
      .join(', '),
  decide: 'Decide',
  showOnMap: 'Show on map',
  note: 'Note what the room said',
  noteLabel: 'What the room said',
  notePlaceholder: 'Sales: “…”  R&D: “…”',
  setAside: 'Set aside',
  setAsideLabel: 'Why it is set aside',
  setAsidePlaceholder: 'The reason, as everybody will read it later',
  cancel: 'Cancel',
  takeBack: 'Take it up again',
  isSetAside: 'Set aside',
  asideGroup: 'Set aside',
  decided: 'Decided',
  open: 'Open the decision',
}
