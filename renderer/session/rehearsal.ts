import { create } from 'zustand'
import type { Id } from '../../shared/lang/id.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Session } from '../../shared/workshop/records/session.ts'
import { sampleOfToday } from '../../shared/workshop/samples/sample-of-today.ts'
import { telephone } from '../../shared/workshop/samples/telephone/telephone.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { enterLibrary, enterWorkshop, showTab } from '../shell/view.ts'
import { newId, today } from '../workshop/clock.ts'
import { currentWorkshop, openRehearsal } from '../workshop/open-workshop.ts'
import { openStep } from './session-acts.ts'

/** Where leaving a rehearsal leads back to. */
const useReturn = create<{ readonly workshop: Id | null }>(() => ({ workshop: null }))

/** Plays an agenda through on a sample; nothing of it stays. */
export async function rehearse({ agenda, template }: Pick<Session, 'agenda' | 'template'>): Promise<void> {
  const back = currentWorkshop()?.header.id ?? null
  const session = newRecord('sessions', { id: newId(), date: today(), template, agenda: [...agenda] })
  const opened = await openRehearsal(putRecords(sampleToRehearse(), 'sessions', [session]))
  if (!opened.ok) return
  useReturn.setState({ workshop: back })
  openStep(session, 0)
  showTab('console')
}

/** Forgets what was played through and goes back to the sessions of the workshop before. */
export async function leaveRehearsal(): Promise<void> {
  const { workshop } = useReturn.getState()
  useReturn.setState({ workshop: null })
  if (workshop !== null && (await enterWorkshop(workshop))) showTab('sessions')
  else if (workshop === null) await enterLibrary()
}

function sampleToRehearse(): Workshop {
  const read = readWorkshop(sampleOfToday(telephone, today()), { freshId: newId })
  if (!read.ok) throw new Error('A sample cannot be read')
  return read.value
}
