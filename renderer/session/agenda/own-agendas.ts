import { create } from 'zustand'
import { listOf } from '../../../shared/lang/or-null.ts'
import { Title, toTitle } from '../../../shared/lang/text.ts'
import { z } from '../../../shared/lang/zod.ts'
import { AgendaStep } from '../../../shared/workshop/records/session.ts'
import { keepSetting } from '../../workshop/keep-notes.ts'
import { store } from '../../workshop/store.ts'

const KEY = 'agendas'

const OwnAgenda = z.object({ title: Title, steps: listOf(AgendaStep) })
type OwnAgenda = z.infer<typeof OwnAgenda>

/** Agendas this person keeps on this computer; they belong to no workshop. */
const useKept = create<{ readonly agendas: readonly OwnAgenda[] | null }>(() => ({ agendas: null }))

/** The agendas this person keeps, read when they are first asked for. */
export function useOwnAgendas(): readonly OwnAgenda[] {
  const agendas = useKept(kept => kept.agendas)
  if (agendas === null) void readOwnAgendas()
  return agendas ?? []
}

/** Keeps an agenda under a title, in place of one of the same title. */
export async function keepAgenda(title: string, steps: readonly AgendaStep[]): Promise<void> {
  const named = toTitle(title)
  const others = (await readOwnAgendas()).filter(agenda => agenda.title !== named)
  await write([...others, { title: named, steps: steps.map(step => ({ ...step, cut: false })) }])
}

/** Forgets the agenda of a title. */
export async function forgetAgenda(title: string): Promise<void> {
  await write((await readOwnAgendas()).filter(agenda => agenda.title !== title))
}

async function readOwnAgendas(): Promise<readonly OwnAgenda[]> {
  const kept = z.array(OwnAgenda).safeParse((await store().settings.get(KEY))?.value ?? [])
  const agendas = kept.success ? kept.data : []
  if (JSON.stringify(useKept.getState().agendas) !== JSON.stringify(agendas)) useKept.setState({ agendas })
  return agendas
}

async function write(agendas: readonly OwnAgenda[]): Promise<void> {
  await keepSetting(KEY, agendas)
  useKept.setState({ agendas })
}
