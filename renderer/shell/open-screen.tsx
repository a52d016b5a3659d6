import { lazy, Suspense, useEffect } from 'react'
import { FeedBoundary } from '../session/feed-boundary.tsx'
import { useStepKey } from '../session/room.ts'
import { useNextOffer } from '../session/series/use-next-offer.ts'
import { useWords } from '../workshop/use-words.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { showTab, useView } from './view.ts'
import { WorkshopScreen } from './workshop-screen.tsx'

const ConsoleScreen = lazy(async () => ({
  default: (await import('../session/console/console-screen.tsx')).ConsoleScreen,
}))
const StageFeeder = lazy(async () => ({
  default: (await import('../session/stage-feeder.tsx')).StageFeeder,
}))

/** The open workshop: one of its views in their frame, or the console, which has the window to itself. While a session is held the stage is fed from both. */
export function OpenScreen() {
  const words = useWords().shell
  const step = useStepKey()
  const isHeld = step !== null
  const isAtConsole = useView(view => view.tab === 'console')
  useNextOffer()
  useEffect(() => {
    if (isAtConsole && !isHeld) showTab('sessions')
  }, [isAtConsole, isHeld])
  return (
    <>
      {isHeld && (
        <FeedBoundary key={step}>
          <Suspense>
            <StageFeeder />
          </Suspense>
        </FeedBoundary>
      )}
      {isAtConsole && isHeld ? (
        <ScreenBoundary>
          <Suspense fallback={<p>{words.loading}</p>}>
            <ConsoleScreen />
          </Suspense>
        </ScreenBoundary>
      ) : (
        <WorkshopScreen />
      )}
    </>
  )
}
