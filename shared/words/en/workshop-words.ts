import { counted } from '../plural.ts'

interface Told {
  readonly count: number
  readonly title: string | null
}

const told = (one: string, noun: string, nouns: string) => (step: Told) =>
  step.count === 1
    ? `${one} ${step.title ? `“${step.title}”` : noun}`
    : `${one} ${counted(step.count, noun, nouns)}`

/** What a step of the workshop did, as undo and redo say it. */
const step = {
  'add-cards': told('add', 'card', 'cards'),
  'edit-card': told('edit', 'card', 'cards'),
  'delete-cards': told('delete', 'card', 'cards'),
  'move-cards': told('move', 'card', 'cards'),
  tidy: () => 'tidy the map',
  'add-links': told('add', 'link', 'links'),
  'edit-link': told('edit', 'link', 'links'),
  'delete-links': told('delete', 'link', 'links'),
  'add-evidence': told('add', 'evidence', 'pieces of evidence'),
  'edit-evidence': told('edit', 'evidence', 'pieces of evidence'),
  'delete-evidence': told('delete', 'evidence', 'pieces of evidence'),
  'add-decision': told('add', 'decision', 'decisions'),
  'edit-decision': told('edit', 'decision', 'decisions'),
  'delete-decision': told('delete', 'decision', 'decisions'),
  'add-action': told('add', 'action', 'actions'),
  'edit-action': told('edit', 'action', 'actions'),
  'delete-action': told('delete', 'action', 'actions'),
  import: ({ count }: Told) => `import ${counted(count, 'record', 'records')}`,
  paste: ({ count }: Told) => `paste ${counted(count, 'card', 'cards')}`,
  'edit-header': () => 'edit workshop details',
  'edit-participants': () => 'edit participants',
  'edit-session': () => 'edit session',
  'plan-session': () => 'plan a session',
  'edit-agenda': () => 'edit the agenda',
  'delete-session': () => 'delete a session',
  say: told('keep', 'what was said', 'things said'),
  park: told('park', 'a thought', 'thoughts'),
  'edit-parked': told('settle', 'a parked thought', 'parked thoughts'),
  'edit-thresholds': () => 'edit thresholds',
  merge: ({ count }: Told) => `merge ${counted(count, 'record', 'records')} of another copy`,
  'put-back': () => 'put an earlier state back',
  'set-aside': () => 'set a finding aside',
  'open-vote': told('open', 'vote', 'votes'),
  'cast-ballot': ({ count, title }: Told) =>
    `${count === 1 ? 'ballot' : `${count} ballots`}${title ? ` of ${title}` : ''}`,
  'edit-scores': ({ title }: Told) => (title ? `fingers of ${title}` : 'fingers'),
  'add-risk': told('add', 'risk', 'risks'),
  'add-views': told('add', 'view of another function', 'views of other functions'),
  'delete-views': told('delete', 'view of another function', 'views of other functions'),
  'edit-charter': () => 'edit the charter',
  'fill-charter': () => 'fill in the usual charter',
  'add-assumptions': told('add', 'assumption', 'assumptions'),
  'edit-assumption': told('edit', 'assumption', 'assumptions'),
  'delete-assumption': told('delete', 'assumption', 'assumptions'),
} satisfies Record<string, (step: Told) => string>

export type StepAct = keyof typeof step

/** Words about the open workshop: undo, redo and whether it is saved. */
export const workshopWords = {
  step,
  undo: (what: string) => `Undo: ${what}`,
  redo: (what: string) => `Redo: ${what}`,
  saving: { saved: 'Saved', saving: 'Saving', failed: 'Not saved', full: 'Not saved' },
  copyOf: (title: string) => `${title} (copy)`,
}
