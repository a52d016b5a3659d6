import { useEffect } from 'react'
import { DiskFullNotice } from '../../shell/disk-full-notice.tsx'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { AgendaRail } from './agenda-rail.tsx'
import { ConsoleBar } from './console-bar.tsx'
import { ConsoleFoot } from './console-foot.tsx'
import styles from './console-screen.module.css'
import { QuickCapture } from './quick-capture.tsx'
import { RoomColumn } from './room-column.tsx'
import { StepHead } from './step-head.tsx'
import { StepView } from './step-view.tsx'

/** What the facilitator has before them while a session is held: the agenda, the step, and what the room sees. */
export function ConsoleScreen() {
  const { shell, session: words } = useWords()
  const title = useWorkshop(open => open.workshop.header.title)
  useEffect(() => {
    document.title = shell.windowTitle(title)
  }, [shell, title])
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <ConsoleBar />
      <DiskFullNotice />
      <AgendaRail />
      <main id="content" className={styles.middle} tabIndex={-1} aria-label={words.console.label}>
        <div className={styles.scroll}>
          <StepHead />
          <StepView />
        </div>
        <QuickCapture />
        <ConsoleFoot />
      </main>
      <RoomColumn />
    </div>
  )
}
