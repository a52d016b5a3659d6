import { Suspense, useEffect } from 'react'
import { ReviewStrip } from '../decision/review/review-strip.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { useWorkshop } from '../workshop/open-workshop.ts'
import { useSelection } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import { DiskFullNotice } from './disk-full-notice.tsx'
import { Rail } from './rail.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'
import { tabs } from './tabs.tsx'
import { TopBar } from './top-bar.tsx'
import { useTabsAtHand } from './use-tabs-at-hand.ts'
import { useView } from './view.ts'
import styles from './workshop-screen.module.css'

/** The frame around every view of the open workshop. */
export function WorkshopScreen() {
  const words = useWords().shell
  const title = useWorkshop(open => open.workshop.header.title)
  const current = useView(view => view.tab)
  const tab = tabs.find(({ id }) => id === current)
  const isInspecting = useSelection(selection => selection.primary !== null) && tab?.hasInspector === true
  useTabsAtHand()
  useEffect(() => {
    document.title = words.windowTitle(title)
  }, [words, title])
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <TopBar />
      <div className={styles.notices}>
        <DiskFullNotice />
        {current === 'map' && <ReviewStrip />}
      </div>
      <Rail />
      <main id="content" className={styles.content} tabIndex={-1}>
        {tab && (
          <ScreenBoundary key={tab.id}>
            <Suspense fallback={<p className={styles.loading}>{words.loading}</p>}>
              <tab.Screen />
            </Suspense>
          </ScreenBoundary>
        )}
      </main>
      {isInspecting && (
        <aside className={styles.inspector} aria-label={words.inspector}>
          <ScreenBoundary>
            <Inspector />
          </ScreenBoundary>
        </aside>
      )}
    </div>
  )
}
