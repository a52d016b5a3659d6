import { ChartNoAxesGantt, ChevronDown, Rows3, Waypoints } from 'lucide-react'
import { numberOfSession } from '../../../shared/session/session-series.ts'
import { JumpField } from '../../shell/jump-field.tsx'
import { LogoMark } from '../../shell/logo-mark.tsx'
import { SavedIndicator } from '../../shell/saved-indicator.tsx'
import { keysOf } from '../../shell/shortcuts.ts'
import { enterLibrary, showTab } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { timeOnWall } from '../clock/clock-words.ts'
import { useSlowMoment } from '../clock/moment.ts'
import { leaveRehearsal } from '../rehearsal.ts'
import { useRoom } from '../room.ts'
import { finishSession } from '../series/finish-session.ts'
import { PeopleButton } from '../series/people-button.tsx'
import styles from './console-bar.module.css'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true }

/** One thin row over the console: which session this is, the time on the wall, and the ways out of it. */
export function ConsoleBar() {
  const words = useWords()
  const { session } = useRoom()
  const isRehearsing = useWorkshop(open => open.rehearsing)
  return (
    <header className={styles.bar} data-rehearsal={isRehearsing || undefined}>
      <IconButton label={words.shell.library} icon={<LogoMark />} onPress={() => void enterLibrary()} />
      <SessionTitle />
      {isRehearsing ? (
        <span className={styles.rehearsal}>
          <b>{words.session.console.rehearsal}</b> {words.session.console.rehearsalHint}
        </span>
      ) : (
        <SavedIndicator />
      )}
      <span className={styles.space} />
      <WallClock />
      <JumpField />
      <nav className={styles.ways} aria-label={words.shell.tabsLabel}>
        <Button look="quiet" size="small" icon={<Waypoints {...ICON} />} onPress={() => showTab('map')}>
          {words.session.console.map}
        </Button>
        <Button
          look="quiet"
          size="small"
          icon={<ChartNoAxesGantt {...ICON} />}
          onPress={() => showTab('analysis')}
        >
          {words.session.console.analysis}
        </Button>
      </nav>
      <PeopleButton session={session} look="quiet" />
      <Button size="small" onPress={() => (isRehearsing ? void leaveRehearsal() : finishSession(session))}>
        {isRehearsing ? words.session.console.endRehearsal : words.session.console.end}
      </Button>
    </header>
  )
}

function SessionTitle() {
  const words = useWords()
  const { workshop, session } = useRoom()
  const number = numberOfSession(workshop, session)
  const day = session.date === null ? null : words.calendar.full(session.date)
  const called = day === null ? words.session.number(number) : words.session.named(number, day)
  return (
    <h1 className={styles.title}>
      <span className={styles.workshop}>{workshop.header.title}</span>
      <Menu
        label={called}
        trigger={
          <Button look="quiet" size="small">
            <span className={styles.session}>
              {called}
              <ChevronDown size={14} aria-hidden />
            </span>
          </Button>
        }
        groups={[
          [
            {
              id: 'all',
              text: words.session.console.allSessions,
              icon: <Rows3 {...ICON} />,
              keys: keysOf('show-sessions'),
              onChoose: () => showTab('sessions'),
            },
          ],
        ]}
      />
    </h1>
  )
}

function WallClock() {
  const at = useSlowMoment(10)
  return (
    <time className={styles.clock} dateTime={at}>
      {timeOnWall(at)}
    </time>
  )
}
