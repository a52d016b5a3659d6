import type { AgendaTemplate, StepTitle } from '../../exercise/agendas.ts'
import { counted } from '../plural.ts'

/** Words of the agendas that come with the app. */
export const agendaWords = {
  template: {
    express: { title: 'Express', note: 'From the first fingers to owners and dates in 90 minutes.' },
    full: { title: 'Full', note: 'Three hours with evidence, best fit, a stress test, charter and roadmap.' },
    weekly: { title: 'Weekly check-in', note: 'What moved since last time, one finding, one decision.' },
    views: {
      title: 'Views of each other',
      note: 'Half an hour before a first session: what we think, what we want.',
    },
    blank: { title: 'Blank', note: 'Build your own from the list of exercises.' },
  } satisfies Record<AgendaTemplate['id'], { readonly title: string; readonly note: string }>,
  stepTitle: {
    'decide-two': 'Decide the top two',
    'decide-four': 'Decide three or four',
    'decide-one': 'One finding, one decision',
    'pre-mortem-and-owners': 'Pre-mortem and owners',
    'new-evidence': 'New evidence and lost deals',
  } satisfies Record<StepTitle, string>,
  minutes: (minutes: number) => `${minutes} min`,
  /** The agenda on paper. */
  printed: {
    act: 'Print the agenda',
    title: (workshop: string) => `Agenda: ${workshop}`,
    subject: 'What the room does, step by step',
    heading: 'Agenda',
    lead: (steps: number, total: number) => `${counted(steps, 'step', 'steps')}, ${total} minutes in all.`,
    caption: 'Steps with when they begin, how long they are and what they ask',
    columns: { from: 'After', minutes: 'Minutes', step: 'Step', asks: 'What the room is asked' },
    from: (passed: number) => `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`,
    file: (workshop: string) => `Agenda ${workshop}.pdf`,
    saved: (file: string) => `The agenda is in ${file}.`,
    failed: 'The agenda could not be printed. Nothing was changed.',
  },
}
