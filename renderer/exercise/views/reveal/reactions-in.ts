import type { Room } from '../../../../shared/exercise/exercise.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'

/** The sentences each function said in this step; null where nobody was named. */
export function reactionsIn({ session, step }: Room): ReadonlyMap<TeamFunction | null, readonly string[]> {
  const said = new Map<TeamFunction | null, string[]>()
  for (const { step: at, function: name, text } of session.said) {
    if (at !== step || text === null) continue
    const texts = said.get(name)
    if (texts) texts.push(text)
    else said.set(name, [text])
  }
  return said
}
