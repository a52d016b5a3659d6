import type { AgendaStep, Session } from '../workshop/records/session.ts'

/** Moves minutes from one step of the agenda to another, as many as the first has; the sum stays as it was. */
export function borrowMinutes(session: Session, from: number, to: number, minutes: number): Session {
  const lender = session.agenda[from]
  const borrower = session.agenda[to]
  if (!lender || !borrower || from === to) return session
  const moved = Math.min(minutes, lender.minutes)
  return {
    ...session,
    agenda: session.agenda
      .with(from, { ...lender, minutes: lender.minutes - moved })
      .with(to, { ...borrower, minutes: borrower.minutes + moved }),
  }
}

/** Cuts a step from the agenda, or takes it back in; its place and its minutes stay known. */
export function cutStep(session: Session, step: number, cut: boolean): Session {
  return changeStep(session, step, { cut })
}

/** Changes title or minutes of a step of the agenda. */
export function changeStep(session: Session, step: number, fields: Partial<AgendaStep>): Session {
  const planned = session.agenda[step]
  return planned ? { ...session, agenda: session.agenda.with(step, { ...planned, ...fields }) } : session
}

/** Puts one more step at the end of the agenda, where no run, vote or word can come to stand for another step. */
export function addStep(session: Session, step: AgendaStep): Session {
  return { ...session, agenda: [...session.agenda, step] }
}

/** The step that comes next: the first after this one that is not cut; null at the end. */
export function stepAfter({ agenda }: Pick<Session, 'agenda'>, step: number): number | null {
  const next = agenda.findIndex(({ cut }, at) => at > step && !cut)
  return next < 0 ? null : next
}

/** The step that comes before this one and is not cut; null at the beginning. */
export function stepBefore({ agenda }: Pick<Session, 'agenda'>, step: number): number | null {
  const before = agenda.findLastIndex(({ cut }, at) => at < step && !cut)
  return before < 0 ? null : before
}
