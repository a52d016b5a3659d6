import type { Exercise } from './exercise.ts'
import { assumptions } from './exercises/assumptions.ts'
import { bestFit } from './exercises/best-fit.ts'
import { pause } from './exercises/break.ts'
import { charter } from './exercises/charter.ts'
import { checkIn } from './exercises/check-in.ts'
import { checkOut } from './exercises/check-out.ts'
import { decide } from './exercises/decide.ts'
import { dots } from './exercises/dots.ts'
import { evidenceAndLostDeals } from './exercises/evidence-and-lost-deals.ts'
import { freeCanvas } from './exercises/free-canvas.ts'
import { impactAndEffort } from './exercises/impact-and-effort.ts'
import { lastActions } from './exercises/last-actions.ts'
import { linkAndWhy } from './exercises/link-and-why.ts'
import { preMortem } from './exercises/pre-mortem.ts'
import { reveal } from './exercises/reveal.ts'
import { roadmap } from './exercises/roadmap.ts'
import { sayItBack } from './exercises/say-it-back.ts'
import { signals } from './exercises/signals.ts'
import { staleMaterial } from './exercises/stale-material.ts'
import { stressTest } from './exercises/stress-test.ts'
import { viewsOfEachOther } from './exercises/views-of-each-other.ts'
import { whatChanged } from './exercises/what-changed.ts'
import { whatWeInvent } from './exercises/what-we-invent.ts'
import { whatWeSell } from './exercises/what-we-sell.ts'

/** All exercises in the order in which an agenda is usually built from them. */
export const exercises = [
  checkIn,
  lastActions,
  whatChanged,
  whatWeSell,
  whatWeInvent,
  evidenceAndLostDeals,
  linkAndWhy,
  sayItBack,
  reveal,
  bestFit,
  dots,
  impactAndEffort,
  decide,
  preMortem,
  stressTest,
  charter,
  roadmap,
  viewsOfEachOther,
  signals,
  assumptions,
  staleMaterial,
  pause,
  freeCanvas,
  checkOut,
] as const satisfies readonly Exercise[]

export type ExerciseId = (typeof exercises)[number]['id']

/** The exercise of an id; null for one that only a newer version knows. */
export function exerciseOf(id: string): (Exercise & { readonly id: ExerciseId }) | null {
  return exercises.find(exercise => exercise.id === id) ?? null
}

/** True for an exercise whose captures stay hidden until they are revealed. */
export function isSilentExercise(id: string): boolean {
  return exerciseOf(id)?.silent ?? false
}
