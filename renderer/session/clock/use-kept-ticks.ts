import { useEffect } from 'react'
import { isPaused, sessionInProgress } from '../../../shared/session/session-run.ts'
import { currentWorkshop, isRehearsing, useOpenId } from '../../workshop/open-workshop.ts'
import { keepTick } from './last-tick.ts'
import { onTick } from './moment.ts'

const SECONDS_BETWEEN = 3

/** While a workshop is open, keeps every few seconds that its session still runs. */
export function useKeptTicks(): void {
  const id = useOpenId()
  useEffect(() => {
    if (id === null) return
    let seconds = 0
    return onTick(() => {
      seconds += 1
      if (seconds % SECONDS_BETWEEN === 0) void keepRunning()
    })
  }, [id])
}

async function keepRunning(): Promise<void> {
  const workshop = currentWorkshop()
  const session = workshop && sessionInProgress(workshop)
  if (!session || isPaused(session) || isRehearsing()) return
  await keepTick(session.id).catch(error => console.warn('The time of the session could not be kept', error))
}
