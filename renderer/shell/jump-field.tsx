import { CornerDownRight } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { goTo } from '../map/map-state.ts'
import { pointAt } from '../session/pointer.ts'
import { useSessionInProgress } from '../session/room.ts'
import { Finder } from '../ui/finder.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { perform } from './acts.ts'
import { actsWith } from './acts-with.ts'
import { cardsWith } from './cards-with.ts'
import { keysOf } from './shortcuts.ts'
import { searchFor, showTab, useView } from './view.ts'

const FINDS_SHOWN = 10
const ACTS_SHOWN = 5

/** Finds cards as one types, and jumps to one; in the console it is put before the room. Finds what can be done as well, and does it. */
export function JumpField() {
  const { shell: words, map } = useWords()
  const workshop = useWorkshopDocument()
  const text = useView(view => view.search)
  const asked = useView(view => view.searchAsked)
  const input = useRef<HTMLInputElement>(null)
  const found = useMemo(() => cardsWith(workshop, text, FINDS_SHOWN), [workshop, text])
  const isInSession = useSessionInProgress() !== null
  const acts = actsWith(words.acts, text, { isInSession, most: ACTS_SHOWN })
  useEffect(() => {
    if (asked > 0) input.current?.select()
  }, [asked])
  const jump = (id: Id) => {
    const { tab } = useView.getState()
    if (tab !== 'map' && tab !== 'list' && tab !== 'console') showTab('map')
    if (tab === 'console') pointAt({ mode: 'spotlight', subject: id })
    else select([id])
    searchFor('')
    input.current?.blur()
    if (useView.getState().tab === 'map') goTo(id)
  }
  const choose = (id: Id) => {
    const act = acts.find(one => one === id)
    if (act === undefined) return jump(id)
    searchFor('')
    input.current?.blur()
    perform(act)
  }
  return (
    <Finder
      label={words.search}
      clearLabel={words.clearSearch}
      emptyText={words.noMatch}
      text={text}
      onText={searchFor}
      found={[
        ...found.map(({ kind, card }) => ({
          id: card.id,
          text: card.title,
          icon: <KindMark kind={kind} label={map.kind[kind]} />,
        })),
        ...acts.map(act => ({
          id: act,
          text: words.acts[act],
          icon: <CornerDownRight size={14} strokeWidth={1.75} aria-hidden />,
        })),
      ]}
      onChoose={choose}
      keys={keysOf('palette')}
      inputRef={input}
    />
  )
}
