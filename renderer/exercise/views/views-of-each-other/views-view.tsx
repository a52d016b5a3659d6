import { useRef, useState } from 'react'
import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { isRevealed } from '../../../../shared/session/said.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { functionOf, pairKeys } from '../../entry/function-keys.ts'
import { functionToggles, ToggleRow } from '../../entry/toggle-row.tsx'
import styles from '../view.module.css'
import { PairedWishesList } from './paired-wishes-list.tsx'
import { ViewLine } from './view-line.tsx'
import { ViewsCount } from './views-count.tsx'
import { viewsKeys } from './views-keys.ts'
import own from './views-view.module.css'
import { WrittenViews } from './written-views.tsx'

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
  const pick = (press: KeyboardEvent, name: (picked: TeamFunction) => void) => {
    const picked = functionOf(press, functions)
    // On what is already written a letter means nothing: the lines above keep whom they are about.
    const isOnWritten = press.target instanceof Node && columns.current?.contains(press.target)
    if (!picked || isOnWritten) return
    setPicked(true)
    name(picked)
  }
  useBareKeys(viewsKeys, { write: () => columns.current?.querySelector('textarea')?.focus() })
  useBareKeys(pairKeys, {
    about: press => pick(press, name => name !== writer && setAbout(name)),
    from: press => pick(press, setFrom),
  })
  if (isRevealed(room.session, room.step)) return <PairedWishesList />
  if (!writer || !meant) return <p className={styles.teach}>{said.silent}</p>
  return (
    <div className={styles.view}>
      <p className={styles.note}>{said.silent}</p>
      <div className={own.picks}>
        <ToggleRow
          label={said.from}
          hint={said.fromHint}
          toggles={functionToggles(functions, words)}
          isOn={name => name === writer}
          onPress={setFrom}
        />
        <ToggleRow
          label={said.about}
          hint={said.aboutHint}
          toggles={functionToggles(others, words)}
          isOn={name => name === meant}
          onPress={setAbout}
        />
      </div>
      <div ref={columns} className={styles.columns}>
        <ViewLine
          key={`think ${writer} ${meant}`}
          kind="think"
          from={writer}
          about={meant}
          isFirst={!isPicked}
        />
        <ViewLine key={`want ${writer} ${meant}`} kind="want" from={writer} about={meant} />
        <WrittenViews kind="think" from={writer} about={meant} />
        <WrittenViews kind="want" from={writer} about={meant} />
      </div>
      <ViewsCount />
    </div>
  )
}
