import type { Base } from '../../analysis/metrics.ts'
import { counted } from '../plural.ts'
import { reportDecisionWords, reportOptionWords } from './report-decision-words.ts'
import { reportMethodWords } from './report-method-words.ts'
import { reportChangeWords, reportRoomWords, reportVoteWords } from './report-room-words.ts'
import { opening, spelled } from './spelled.ts'

const people = (count: number) => counted(count, 'person', 'people')

/** What the pages of the report say: each heading states a conclusion, each lead its reason. */
export const reportWords = {
  language: 'en',
  head: (title: string) => `${title}: alignment report`,
  foot: (title: string, day: string) => `${title} · Alignment workshop, ${day}`,
  confidential: 'Confidential',
  pageNumber: '{page} of {pages}',
  subject: 'Alignment report',
  and: 'and',
  others: (count: number) => counted(count, 'other', 'others'),
  screen: {
    preview: 'Pages of the report',
    panel: 'How the report is written',
    heading: 'Report',
    asOf: 'Looked at on',
    marks: 'In the file',
    confidential: 'Mark every page as confidential',
    inside: 'Put the workshop file inside',
    save: 'Save PDF',
    saving: 'Printing…',
  },
  summary: {
    title: {
      unknown: 'What we build and what we sell are not yet weighed',
      aligned: (value: number) => `What we build is what we sell, for ${value} of every 100 units of effort`,
      partly: (value: number) => `What we build and what we sell meet on ${value} of 100`,
      overshoot: 'Most effort improves what is already better than buyers need',
      apart: (value: number) => `What we build and what we sell meet on only ${value} of 100`,
    },
    unknownLead: (missing: string) =>
      `Alignment needs two things: the effort behind each invention, and the emphasis on each pitch. ${missing}`,
    effortMissing: (base: Base) =>
      `${base.known} of ${counted(base.all, 'invention has', 'inventions have')} effort.`,
    emphasisMissing: (base: Base) =>
      `${base.known} of ${counted(base.all, 'pitch has', 'pitches have')} emphasis.`,
    meets: (value: number) => `What we build and what we sell meet on ${value} of 100.`,
    noFindings: 'Nothing on the map stands out as misaligned.',
    allAside: 'The room set every finding aside.',
    decided: (decisions: number, actions: number) => {
      if (decisions === 0 && actions === 0) return 'Nothing is decided yet.'
      const chosen =
        decisions === 0 ? 'No decision yet' : `The room made ${counted(decisions, 'decision', 'decisions')}`
      return `${chosen}; ${counted(actions, 'action is', 'actions are')} open.`
    },
    date: 'Date',
    room: 'In the room',
    inRoom: people,
    nobodyListed: 'Nobody is listed',
    absent: (names: string) => `Not in the room: ${names}`,
    map: 'The map',
    size: (inventions: number, benefits: number, pitches: number) => [
      counted(inventions, 'invention', 'inventions'),
      `${counted(benefits, 'benefit', 'benefits')}, ${counted(pitches, 'pitch', 'pitches')}`,
    ],
    session: (number: number) => `session ${number}`,
    noSession: 'no session held yet',
    stand: 'Where we stand',
    standNote:
      'Each of 100. The dot is the figure; the grey band is where it falls if links are weighted otherwise.',
    found: 'What we found',
    foundNote: (shown: number, all: number) =>
      shown === all
        ? 'All of them, with their numbers, further on.'
        : `${shown} of ${all}; all of them, with their numbers, further on.`,
    decisions: 'What was decided',
    decisionsNote: 'In full further on.',
    actions: 'Who does what by when',
    actionsMore: (count: number) => `The first of ${count}; all of them further on.`,
    reviewOn: (day: string) => `Review on ${day}.`,
    moves: (who: string) => `${who} moves.`,
    nobodyMoves: 'Nobody moves.',
    bothMove: 'Both sides move.',
    band: (value: number) => {
      if (value >= 75) return 'aligned, from 75 up'
      return value >= 50 ? 'partly; aligned from 75' : 'no better than chance'
    },
    metricAlt: (name: string, value: string, low: string, high: string) =>
      low === high
        ? `${name}: ${value} of 100`
        : `${name}: ${value} of 100; ${low} to ${high} under other link weights`,
  },
  mirror: {
    heading: {
      both: (rd: string, sales: string) => `R&D runs ahead on ${rd}; Sales runs ahead on ${sales}`,
      rd: (title: string) => `R&D runs ahead on ${title}`,
      sales: (title: string) => `Sales runs ahead on ${title}`,
      level: 'Effort and selling keep in step, benefit for benefit',
      unknown: 'Where effort goes and what selling stands on',
    },
    lead: (alignment: number) => `Effort and emphasis meet on ${alignment} of 100.`,
    gap: (title: string, effort: number, emphasis: number) =>
      `${title}: ${effort} % of effort, ${emphasis} % of selling.`,
    unlinked: (effort: number, emphasis: number) =>
      `${effort} % of effort and ${emphasis} % of selling are linked to no benefit.`,
    shown: (shown: number, all: number) =>
      `The ${shown} widest drifts of ${all} benefits are drawn; the last page has them all.`,
    tableCaption: 'Effort and emphasis by benefit, in percent',
    benefit: 'Benefit',
    effort: 'Effort, %',
    emphasis: 'Emphasis, %',
    smaller: 'Met, %',
    drift: 'Drift, points',
    unlinkedRow: 'Linked to no benefit',
    sum: 'Sum',
  },
  levels: {
    heading: {
      both: (above: number, below: number) =>
        `We exceed what buyers need on ${spelled(above)} ${above === 1 ? 'benefit' : 'benefits'} and miss it on ${spelled(below)}`,
      above: (count: number) =>
        `We exceed what buyers need on ${spelled(count)} ${count === 1 ? 'benefit' : 'benefits'}`,
      below: (count: number) =>
        `We miss what buyers need on ${spelled(count)} ${count === 1 ? 'benefit' : 'benefits'}`,
      level: 'We give what buyers need, no more and no less',
    },
    rated: (rated: number, all: number) => `${rated} of ${counted(all, 'benefit is', 'benefits are')} rated.`,
    overshoot: (names: string) => `The best rival is good enough on ${names}, so more of it wins nothing.`,
    undershoot: (names: string) => `On ${names} the best rival gives what buyers need and we do not.`,
    shown: (shown: number, all: number) => `The ${shown} widest gaps of ${all} are drawn.`,
  },
  map: {
    heading: {
      whole: 'Every line runs from what we made to what we tell a buyer',
      broken: (count: number) =>
        `${opening(count, 'line breaks', 'lines break')} between what we make and what we sell`,
      part: (number: number, of: number) => ` (part ${number} of ${of})`,
    },
    lead: 'Read a line from an invention, through what a customer gets, to what we tell a buyer. Links are workshop opinion, not a legal opinion.',
    cut: (shown: number, all: number) =>
      `The ${shown} heaviest of ${all} benefits are drawn; the workshop file holds all.`,
    description: (inventions: number, benefits: number, pitches: number, links: number) =>
      `A map of ${counted(inventions, 'invention', 'inventions')}, ${counted(benefits, 'benefit', 'benefits')} and ${counted(pitches, 'pitch', 'pitches')} joined by ${counted(links, 'link', 'links')}. The table of links says the same in words.`,
  },
  picture: {
    effort: (unit: string) => `effort, ${unit}`,
    shares: 'effort | emphasis, %',
    emphasis: 'emphasis, points',
    noBenefit: 'no benefit',
    noPitch: 'no pitch',
    noInvention: 'no invention',
    unknown: '?',
    claimed: (claim: string) => `claimed: ${claim}`,
    levels: (need: string, ours: string, rival: string) => `need ${need} · ours ${ours} · rival ${rival}`,
    legend: { 9: '9 is the reason', 3: '3 contributes', 1: '1 might help' },
    noEvidence: 'no customer evidence',
    breaks: 'breaks here',
    severity: { serious: 'serious', discuss: 'to discuss', note: 'note' },
    identity: 'known for',
    others: (count: number) => `${counted(count, 'other invention', 'other inventions')}`,
  },
  links: {
    heading: {
      all: 'Everything on the map is linked',
      some: (count: number) => `${opening(count, 'card lacks', 'cards lack')} a partner`,
      none: 'Nothing on the map is linked yet',
    },
    lead: 'Each benefit with what makes it true and where it is sold; the number is the strength of the link.',
    linked: 'What is linked',
    unlinked: 'What is not',
    invention: 'Made by',
    pitch: 'Sold as',
    what: 'Card',
    kind: 'Kind',
    amount: 'Effort or emphasis',
    lacks: 'Lacks',
    withStrength: (title: string, strength: number) => `${title} (${strength})`,
    nothing: 'nothing',
    unknown: 'not said',
    points: 'points',
    more: (count: number) => `and ${count} more in the workshop file`,
  },
  findings: {
    heading: (all: number, serious: number) =>
      `${opening(all, 'finding', 'findings')}, ${serious === 0 ? 'none' : spelled(serious)} of them serious`,
    lead: 'Ordered by severity, then by the share concerned. Each is computed from the map and closes with a question for the room.',
    decided: (refs: string) => `Decided: ${refs}`,
    notDecided: 'Not yet decided',
    said: 'What the room said',
    saidShort: (words: string) => `The room said: “${words}”`,
    aside: 'Set aside',
    asideNote: 'The room leaves these as they are.',
    asideFor: (reason: string) => `Set aside: “${reason}”`,
    asideUnsaid: 'Set aside without a reason.',
    allAside: 'Every finding is set aside',
    more: 'Also found',
    of: (share: string, parts: string) => `${share}: ${parts}`,
    both: (effort: number, emphasis: number) => `effort ${effort} %, selling ${emphasis} %`,
    part: (name: string, value: number) => `${name} ${value}`,
    share: {
      effort: 'of effort',
      emphasis: 'of selling',
      drift: 'of drift',
      links: 'of links',
      evidence: 'of recent evidence',
    },
    points: (value: number) => `${value} points`,
    percent: (value: number) => `${value} %`,
  },
  decisions: reportDecisionWords,
  options: reportOptionWords,
  actions: {
    heading: (open: number) =>
      open === 0 ? 'No action is open' : `${opening(open, 'action is', 'actions are')} open`,
    lead: (all: number) => `${all} in all, with those that are done or dropped.`,
    caption: 'Who does what by when',
    ref: 'For',
    what: 'Action',
    who: 'Owner',
    when: 'Due',
    state: 'State',
    states: { open: 'open', done: 'done', moved: 'moved', dropped: 'dropped' },
    nobody: 'no owner yet',
    noDay: 'no date yet',
  },
  evidence: {
    heading: (count: number) => `${opening(count, 'piece', 'pieces')} of evidence from customers`,
    lead: 'Their words first, then what was made of them. Who heard them is named by function.',
    notSaid: 'No words were kept',
    heardBy: (part: string) => `heard by ${part}`,
    unknownHearer: 'hearer unknown',
    kind: {
      quote: 'quote',
      interview: 'interview',
      'won-deal': 'won deal',
      'lost-deal': 'lost deal',
      support: 'support',
      'market-signal': 'market signal',
    },
    verdict: { supports: 'supports', contradicts: 'contradicts', neutral: 'neutral' },
    more: (count: number) =>
      `${counted(count, 'more piece', 'more pieces')} of evidence in the workshop file.`,
  },
  room: reportRoomWords,
  votes: reportVoteWords,
  changes: reportChangeWords,
  method: reportMethodWords,
}
