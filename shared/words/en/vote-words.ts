import type { BallotLineFault } from '../../vote/ballot-line.ts'
import type { BallotFault } from '../../vote/check-ballot.ts'
import type { VoteMethod } from '../../workshop/records/round.ts'
import { counted } from '../plural.ts'

const method = {
  dots: 'Dots',
  fist: 'Fist',
  score: 'Score',
  points: 'Points',
} satisfies Record<VoteMethod, string>

const way = {
  line: 'Line by line',
  hands: 'Hands',
  laptop: 'Laptop',
  paper: 'Paper',
}

/** How ballots come in at the console. */
export type VoteWay = keyof typeof way

const lineFault = {
  'no-function': () => 'Begin with the letter of a function, such as S for Sales.',
  'not-a-function': (word: string) => `“${word}” is no function. Take a letter from the list below.`,
  'not-a-value': (word: string) =>
    `“${word}” is no number. Give each option a number; “!” behind it is a concern.`,
  'too-many-values': (word: string) => `These are ${word} numbers, more than there are options.`,
  'no-values': () => 'Say what each option gets, in their order.',
  'no-number': () => 'Begin with the number on the ballot, such as 7 S 2 0 1.',
} satisfies Record<BallotLineFault['code'], (word: string) => string>

const ballotFault = {
  'round-closed': 'This vote is closed. Reopen it to add a ballot.',
  'not-a-subject': 'This names something that is not voted on.',
  'named-twice': 'This names one option twice.',
  'out-of-range': 'This gives an option more or less than a voter may give.',
  'over-budget': 'This spends more than these voters have. Nothing was counted.',
  'too-many-concerns': 'One concern mark for each voter. Nothing was counted.',
} satisfies Record<BallotFault, string>

/** Words of votes: setting one up, ballots in every form, and what came out. */
export const voteWords = {
  method,
  way,
  lineFault,
  ballotFault,
  setUp: {
    title: 'What the room votes on',
    question: 'Question',
    method: 'How',
    from: 'Options',
    source: { findings: 'Findings', top: 'Top of the last vote', own: 'Only your own' },
    noFindings: 'Nothing was found that does not line up. Type options of your own below.',
    own: 'Add an option',
    ownHint: 'One line, then Enter',
    remove: (title: string) => `Take “${title}” off the list`,
    budget: 'For each voter',
    budgetUnit: { dots: 'dots', points: 'points' },
    usual: (dots: number, options: number) =>
      `${counted(dots, 'dot', 'dots')}: a quarter of ${counted(options, 'option', 'options')}`,
    nearly: 'These say nearly the same',
    merge: 'Merge',
    keepBoth: 'Keep both',
    mergeInto: (kept: string, merged: string) => `Merge “${merged}” into “${kept}”`,
    open: 'Open the vote',
    tooFew: 'A vote needs two options or more.',
    keys: 'Ctrl Enter opens the vote',
    again: 'Another vote',
    back: 'Back to the votes',
    questionOf: { impact: 'How much would it bring?', effort: 'How hard is it?' },
  },
  chosen: (count: number) => counted(count, 'option', 'options'),
  each: (kind: VoteMethod, budget: number | null) =>
    ({
      dots: `${counted(budget ?? 1, 'dot', 'dots')} each`,
      points: `${budget ?? 100} points each`,
      fist: 'fist to five',
      score: 'one to five',
    })[kind],
  facilitator: 'The facilitator does not vote.',
  voted: (voted: number, of: number | null) =>
    of === null || of === 0 ? `${voted} voted` : `${voted} of ${of} voted`,
  votedLabel: 'Voted so far',
  votedHint: 'Only how many; what they gave is hidden until the vote is closed.',
  nothingYet: 'nothing yet',
  together: (names: string) => `${names} together`,
  noFunction: 'no function',
  how: 'How ballots come in',
  options: 'Options',
  line: {
    line: 'One ballot a line',
    hands: 'The hands of a function in one line',
    paper: 'A ballot by its number',
    placeholder: {
      line: 'S 2 0 1',
      hands: '5S 4 3 0',
      paper: '7 S 2 0 1',
    },
    hint: {
      line: 'A letter, then what each option gets. “!” behind a number is a concern.',
      hands: 'How many, their letter, then all hands for each option.',
      paper: 'The number of the ballot, the letter, then what each option gets.',
    },
    cast: (by: string, voters: number) =>
      voters === 1 ? `One ballot of ${by} is in.` : `${voters} votes of ${by} are in.`,
    replaced: (number: number) => `Ballot ${number} was in already; this one stands for it now.`,
    letters: 'Letters',
  },
  hands: {
    title: 'Hands, function by function',
    function: 'Function',
    voters: 'Voters',
    votersOf: (name: string) => `Voters of ${name}`,
    given: (name: string, option: string) => `${name}: ${option}`,
    enter: 'Enter counts the row',
    count: (name: string) => `Count the hands of ${name}`,
    counted: 'counted',
    left: (left: number) => (left < 0 ? `${-left} too many` : `${left} left`),
  },
  laptop: {
    begin: 'Pass the laptop around',
    hint: 'Each voter sees nothing but their own ballot. The room sees the clock.',
    veil: 'Your ballot',
    function: 'Which function are you from?',
    functionHint: 'Press its letter',
    place: {
      dots: (left: number) => (left === 0 ? 'All dots are placed' : `${counted(left, 'dot', 'dots')} left`),
      points: (left: number) =>
        left === 0 ? 'All points are given' : `${counted(left, 'point', 'points')} left`,
      fist: () => 'Zero to five fingers for each',
      score: () => 'One to five for each',
    } satisfies Record<VoteMethod, (left: number) => string>,
    keys: {
      dots: 'Digits place a dot, Shift and a digit take it back; ↑ ↓ choose, Space and Backspace do the same; a full stop marks a concern.',
      points: '↑ ↓ choose, digits are the points, Backspace takes back, a full stop marks a concern.',
      fist: '↑ ↓ choose, digits are the fingers, a full stop marks a concern.',
      score: '↑ ↓ choose, digits are the score, a full stop marks a concern.',
    } satisfies Record<VoteMethod, string>,
    concern: 'Concern',
    concernOn: (title: string) => `Mark a concern about ${title}`,
    more: (title: string) => `One more for ${title}`,
    less: (title: string) => `One less for ${title}`,
    gives: (title: string, value: number) => `${title}: ${value}`,
    cast: 'Cast the ballot',
    anew: 'Begin again',
    thanks: 'Your ballot is in. Pass the laptop on.',
    next: 'Next voter',
    nextHint: 'Any key begins the next ballot',
    end: 'Back to the console',
    endHint: 'For the facilitator',
    lost: 'A ballot that was not cast is forgotten.',
  },
  paper: {
    print: 'Print ballots',
    count: 'How many',
    hint: 'One numbered ballot for each voter, as a PDF.',
    saved: (name: string) => `The ballots are in ${name}.`,
    failed: 'The ballots could not be printed. Nothing was lost; try again.',
    file: (title: string) => `Ballots ${title}.pdf`,
    title: (number: number) => `Ballot ${number}`,
    lead: (kind: VoteMethod, budget: number | null) =>
      ({
        dots: `Share ${counted(budget ?? 1, 'dot', 'dots')} among the options. Mark one concern at most.`,
        points: `Share ${budget ?? 100} points among the options. Mark one concern at most.`,
        fist: 'Give each option zero to five. Mark one concern at most.',
        score: 'Give each option one to five. Mark one concern at most.',
      })[kind],
    circle: (names: string) => `Circle your function, never your name: ${names}`,
    columns: { number: 'No.', option: 'Option', gives: 'You give', concern: 'Concern' },
    caption: (number: number) => `Options of ballot ${number}`,
    subject: 'Numbered ballots',
    head: (title: string) => `Ballots: ${title}`,
  },
  state: {
    open: 'The vote is open.',
    closed: 'Closed. The room has not seen it yet.',
    revealed: 'The room sees this.',
  },
  close: 'Close the vote',
  reveal: 'Reveal to the room',
  hide: 'Hide it again',
  reopen: 'Reopen',
  tally: {
    title: 'What came out',
    subject: 'Option',
    total: 'All',
    concerns: 'Concerns',
    voters: (count: number) => counted(count, 'voter', 'voters'),
    foot: (voters: string, each: string) =>
      `${voters}, ${each}. Functions of fewer than three voters are counted together.`,
    spread: (mean: string, range: { readonly lowest: number; readonly highest: number } | null) => {
      if (range === null) return `${mean} on average`
      return range.lowest === range.highest
        ? `all at ${range.lowest}`
        : `${range.lowest} to ${range.highest}, ${mean} on average`
    },
    nobody: 'Nobody has voted.',
    earlier: 'Earlier in this step',
  },
  matrix: {
    title: 'Impact against effort',
    impact: 'Impact',
    effort: 'Effort',
  },
}
