import { useEffect } from 'react'
import type { Day } from '../../../shared/lang/day.ts'
import { sessionInProgress } from '../../../shared/session/session-run.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { showTab, useView } from '../../shell/view.ts'
import { hideToast, showToast } from '../../ui/toast.tsx'
import { today } from '../../workshop/clock.ts'
import { currentWorkshop, isRehearsing, useOpenId } from '../../workshop/open-workshop.ts'
import { currentWords } from '../../workshop/use-words.ts'
import { lastHeld, plannedSession } from './plan-session.ts'

/** Offers the next session of a workshop when it is opened and its day has come. */
export function useNextOffer(): void {
  const id = useOpenId()
  useEffect(() => {
    const workshop = id === null ? null : currentWorkshop()
    if (!workshop || isRehearsing() || !isNextDue(workshop, today())) return
    const words = currentWords().session.plan
    const offer = {
      text: words.due(workshop.header.title),
      act: { text: words.showIt, onPress: () => showTab('sessions') },
    }
    showToast(offer)
    // Whoever is there already needs no way there, least of all over the line they type in.
    const stop = useView.subscribe(({ tab }) => {
      if (tab === 'sessions' || tab === 'console') hideToast(offer)
    })
    return () => {
      stop()
      hideToast(offer)
    }
  }, [id])
}

/** True on the day that was set for the next session, and after it, as long as none is held. */
export function isNextDue(workshop: Workshop, asOf: Day): boolean {
  if (sessionInProgress(workshop)) return false
  const due = plannedSession(workshop, asOf)?.date ?? lastHeld(workshop)?.nextDate ?? null
  return due !== null && due <= asOf
}
