import { lazy, Suspense, useEffect } from 'react'
import { useSessionInProgress } from '../session/room.ts'
import { useWords } from '../workshop/use-words.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { showTab, useView } from './view.ts'
import { WorkshopScreen } from './workshop-screen.tsx'

const loadConsole = async () => ({
  default: (await import('../session/console/console-screen.tsx')).ConsoleScreen,
})
const ConsoleScreen = lazy(loadConsole)

/** The open workshop: one of its views in their frame, or the console, which has the window to itself. */
export function OpenScreen() {
  const words = useWords().shell
  const isHeld = useSessionInProgress() !== null
  const isAtConsole = useView(view => view.tab === 'console')
  useEffect(() => {
    if (isAtConsole && !isHeld) showTab('sessions')
  }, [isAtConsole, isHeld])
  if (!isAtConsole || !isHeld) return <WorkshopScreen />
  return (
    <ScreenBoundary key="console">
      <Suspense fallback={<p>{words.loading}</p>}>
        <ConsoleScreen />
      </Suspense>
    </ScreenBoundary>
  )
}
