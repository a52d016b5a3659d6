import type { ExerciseId } from './exercises.ts'

/** One step of a template: an exercise, its minutes, and a title of its own where the exercise's does not say it. */
export interface TemplateStep {
  readonly exercise: ExerciseId
  readonly minutes: number
  readonly title: StepTitle | null
}

/** Titles of steps that say more than their exercise. */
export type StepTitle = 'decide-two' | 'decide-four' | 'decide-one' | 'pre-mortem-and-owners' | 'new-evidence'

/** An agenda to start from. */
export interface AgendaTemplate {
  readonly id: 'express' | 'full' | 'weekly' | 'views' | 'blank'
  readonly steps: readonly TemplateStep[]
}

/** The agendas that come with the app, in the order in which they are offered; the minutes of each add up to its name. */
export const agendas: readonly AgendaTemplate[] = [
  {
    id: 'express',
    steps: [
      step('check-in', 5),
      step('what-we-sell', 10),
      step('what-we-invent', 10),
      step('link-and-why', 15),
      step('reveal', 8),
      step('dots', 7),
      step('decide', 20, 'decide-two'),
      step('pre-mortem', 8, 'pre-mortem-and-owners'),
      step('check-out', 7),
    ],
  },
  {
    id: 'full',
    steps: [
      step('check-in', 5),
      step('last-actions', 5),
      step('what-we-sell', 15),
      step('what-we-invent', 15),
      step('evidence-and-lost-deals', 20),
      step('link-and-why', 25),
      step('break', 10),
      step('reveal', 8),
      step('best-fit', 7),
      step('dots', 5),
      step('impact-and-effort', 5),
      step('decide', 35, 'decide-four'),
      step('stress-test', 10),
      step('charter', 4),
      step('roadmap', 4),
      step('check-out', 7),
    ],
  },
  {
    id: 'weekly',
    steps: [
      step('last-actions', 8),
      step('what-changed', 7),
      step('evidence-and-lost-deals', 10, 'new-evidence'),
      step('decide', 12, 'decide-one'),
      step('stale-material', 4),
      step('check-out', 4),
    ],
  },
  { id: 'views', steps: [step('views-of-each-other', 30)] },
  { id: 'blank', steps: [] },
]

/** The minutes of an agenda in all. */
export function minutesOf({ steps }: Pick<AgendaTemplate, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

function step(exercise: ExerciseId, minutes: number, title: StepTitle | null = null): TemplateStep {
  return { exercise, minutes, title }
}
