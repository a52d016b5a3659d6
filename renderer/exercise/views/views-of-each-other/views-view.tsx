import { useRef, useState } from 'react'
import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { isRevealed } from '../../../../shared/session/said.ts'
import { FUNCTION_LETTERS, type TeamFunction } from '../../../../shared/team/team-function.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import styles from '../view.module.css'
import { FunctionPick } from './function-pick.tsx'
import { PairedWishesList } from './paired-wishes-list.tsx'
import { ViewColumn } from './view-column.tsx'
import { ViewsCount } from './views-count.tsx'
import own from './views-view.module.css'

/** What functions think of each other and want from each other: written in silence pair by pair, shown together, wishes paired. */
export function ViewsView() {
  const words = useWords()
  const said = words.team.views
  const room = useRoom()
  const functions = functionsThere(room)
  const [from, setFrom] = useState<TeamFunction | null>(functions[0] ?? null)
  const [about, setAbout] = useState<TeamFunction | null>(functions[1] ?? null)
  const writer = from ?? functions[0]
  const others = functions.filter(name => name !== writer)
  const meant = about !== null && about !== writer ? about : others[0]
  const columns = useRef<HTMLDivElement>(null)
  const [isPicked, setPicked] = useState(false)
  useBareKeys((key, { shiftKey }) => {
    if (key === 'Enter') columns.current?.querySelector('textarea')?.focus()
    if (key === 'Enter') return true
    const named = functions.find(name => FUNCTION_LETTERS[name] === key.toUpperCase())
    if (!named) return false
    setPicked(true)
    if (shiftKey) setFrom(named)
    else if (named !== writer) setAbout(named)
    return true
  })
  if (isRevealed(room.session, room.step)) return <PairedWishesList />
  if (!writer || !meant) return <p className={styles.teach}>{said.silent}</p>
  return (
    <div className={styles.view}>
      <p className={styles.note}>{said.silent}</p>
      <div className={own.picks}>
        <FunctionPick
          label={said.from}
          hint={said.fromHint}
          functions={functions}
          value={writer}
          onPick={setFrom}
        />
        <FunctionPick
          label={said.about}
          hint={said.aboutHint}
          functions={others}
          value={meant}
          onPick={setAbout}
        />
      </div>
      <div ref={columns} className={own.columns}>
        <ViewColumn
          key={`think ${writer} ${meant}`}
          kind="think"
          from={writer}
          about={meant}
          isFirst={!isPicked}
        />
        <ViewColumn key={`want ${writer} ${meant}`} kind="want" from={writer} about={meant} />
      </div>
      <ViewsCount />
    </div>
  )
}
