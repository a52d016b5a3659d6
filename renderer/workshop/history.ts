import { STEPS_KEPT } from '../../shared/bridge/vault-entry.ts'
import type { Instant } from '../../shared/lang/day.ts'
import {
  applyChange,
  diffWorkshops,
  fitChange,
  invertChange,
  isEmptyChange,
} from '../../shared/workshop/change.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { Stored } from '../storage/read-whole.ts'
import type { Move } from '../storage/save-moves.ts'
import type { Step, StepLabel } from './step.ts'

/** A step with the sequence number it was taken at. */
export interface NumberedStep extends Step {
  readonly seq: number
}

/** The open workshop with the steps that led here and those that were undone; the last of each is nearest. */
export interface History {
  readonly workshop: Workshop
  readonly seq: number
  readonly past: readonly NumberedStep[]
  readonly future: readonly NumberedStep[]
}

/** The history of a workshop as the store holds it. */
export function historyOf({ workshop, row, changes }: Stored): History {
  const steps = changes.map(({ step, seq, undone }) => ({ ...step, seq, undone }))
  return {
    workshop,
    seq: row.seq,
    past: steps.filter(step => !step.undone),
    future: steps.filter(step => step.undone).toReversed(),
  }
}

type Moved = readonly [History, Move]

/** The history after an edit, and the move to save; undefined when the edit changed nothing. */
export function takeStep(
  history: History,
  label: StepLabel,
  edit: (workshop: Workshop) => Workshop,
  at: Instant,
): Moved | undefined {
  const edited = edit(history.workshop)
  const change = diffWorkshops(history.workshop, edited)
  if (isEmptyChange(change)) return undefined
  const seq = history.seq + 1
  const step: NumberedStep = { label, change, at, seq }
  const workshop = stamped(edited, at)
  const past = [...history.past, step].slice(-STEPS_KEPT)
  return [{ workshop, seq, past, future: [] }, moveOf('do', step, change, seq, workshop)]
}

/** The history after something that is saved but is no step of its own, such as the hands of a clock; undefined when nothing changed. */
export function takeNote(
  history: History,
  label: StepLabel,
  edit: (workshop: Workshop) => Workshop,
  at: Instant,
): Moved | undefined {
  const edited = edit(history.workshop)
  const change = diffWorkshops(history.workshop, edited)
  if (isEmptyChange(change)) return undefined
  const seq = history.seq + 1
  const workshop = stamped(edited, at)
  return [{ ...history, workshop, seq }, moveOf('note', { label, change, at, seq }, change, seq, workshop)]
}

/** The history with its last step undone; undefined when there is none. */
export function undoStep(history: History, at: Instant): Moved | undefined {
  const step = history.past.at(-1)
  if (!step) return undefined
  const change = fitChange(invertChange(step.change), history.workshop)
  const fitted = { ...step, change: invertChange(change) }
  const seq = history.seq + 1
  const workshop = stamped(applyChange(history.workshop, change), at)
  const turned = { workshop, seq, past: history.past.slice(0, -1), future: [...history.future, fitted] }
  return [turned, moveOf('undo', fitted, change, seq, workshop)]
}

/** The history with its last undone step done again; undefined when there is none. */
export function redoStep(history: History, at: Instant): Moved | undefined {
  const step = history.future.at(-1)
  if (!step) return undefined
  const change = fitChange(step.change, history.workshop)
  const fitted = { ...step, change }
  const seq = history.seq + 1
  const workshop = stamped(applyChange(history.workshop, change), at)
  const turned = { workshop, seq, past: [...history.past, fitted], future: history.future.slice(0, -1) }
  return [turned, moveOf('redo', fitted, change, seq, workshop)]
}

function stamped(workshop: Workshop, at: Instant): Workshop {
  return { ...workshop, header: { ...workshop.header, updatedAt: at } }
}

function moveOf(
  kind: Move['kind'],
  { seq: stepSeq, ...step }: NumberedStep,
  change: Move['change'],
  seq: number,
  { header }: Workshop,
): Move {
  return { kind, change, step, stepSeq, seq, header }
}
