import { create } from 'zustand'
import { useRoom } from '../../session/room.ts'

const useChoices = create<Readonly<Record<string, string | null>>>(() => ({}))

/** What was chosen in a step, so that it is still chosen when the room comes back to it; not part of the document. */
export function useStepChoice(name: string): readonly [string | null, (chosen: string | null) => void] {
  const { session, step } = useRoom()
  const key = `${session.id} ${step} ${name}`
  const chosen = useChoices(choices => choices[key] ?? null)
  return [chosen, next => useChoices.setState({ [key]: next })]
}
