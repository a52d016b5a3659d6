import type { Id } from '../lang/id.ts'
import { TeamFunction } from '../team/team-function.ts'
import type { Said, Session } from '../workshop/records/session.ts'

/** The session with one more thing said. */
export function addSaid(session: Session, said: readonly Said[]): Session {
  return said.length === 0 ? session : { ...session, said: [...session.said, ...said] }
}

/** How much each function has said during a step, those with nothing to say included when they are asked for. */
export function saidByFunction(
  { said }: Session,
  step: number,
  asked: readonly TeamFunction[],
): ReadonlyMap<TeamFunction | null, number> {
  const counts = new Map<TeamFunction | null, number>(asked.map(name => [name, 0]))
  for (const one of said) {
    if (one.step === step) counts.set(one.function, (counts.get(one.function) ?? 0) + 1)
  }
  return new Map([...counts].sort(([one], [other]) => rankOf(one) - rankOf(other)))
}

/** True once the console has revealed what was said during a step. */
export function isRevealed({ revealed }: Session, step: number): boolean {
  return revealed.includes(step)
}

/** The session with a step revealed to the room, or hidden again. */
export function setRevealed(session: Session, step: number, shown: boolean): Session {
  if (isRevealed(session, step) === shown) return session
  const others = session.revealed.filter(other => other !== step)
  return { ...session, revealed: shown ? [...others, step] : others }
}

/** The silent steps that something was captured in and nobody has revealed. */
export function hiddenSteps(session: Session, isSilent: (exercise: string) => boolean): readonly number[] {
  const hidden = session.said.filter(({ step, record }) => {
    const exercise = session.agenda[step]?.exercise
    return record !== null && exercise !== undefined && isSilent(exercise) && !isRevealed(session, step)
  })
  return [...new Set(hidden.map(({ step }) => step))]
}

/** The records that the room may not read yet: captured in a silent step that nobody has revealed. */
export function hiddenRecords(session: Session, isSilent: (exercise: string) => boolean): ReadonlySet<Id> {
  const steps = new Set(hiddenSteps(session, isSilent))
  return new Set(
    session.said.flatMap(({ step, record }) => (record !== null && steps.has(step) ? record : [])),
  )
}

function rankOf(name: TeamFunction | null): number {
  return name === null ? TeamFunction.options.length : TeamFunction.options.indexOf(name)
}
