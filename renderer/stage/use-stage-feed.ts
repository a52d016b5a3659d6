import { useEffect, useMemo } from 'react'
import { legible } from '../../shared/session/legible.ts'
import { useAnalysis } from '../analysis/use-analysis.ts'
import { usePointer } from '../session/pointer.ts'
import { usePresenting } from '../session/presenting.ts'
import { useRoom } from '../session/room.ts'
import { showOnStage } from '../session/stage-feed.ts'
import { useSettings } from '../settings/settings.ts'
import { useWords } from '../workshop/use-words.ts'
import { composeScene } from './compose-scene.ts'
import type { Scene } from './scene.ts'
import { widthOf } from './width-of.ts'

const USUAL_DISPLAY = { width: 1920, height: 1080 } as const
const DARK: Scene = {
  frame: {
    title: '',
    prompt: '',
    how: '',
    timer: null,
    sizes: legible(null, USUAL_DISPLAY).sizes,
    width: USUAL_DISPLAY.width,
    page: null,
  },
  body: { kind: 'blank' },
}

/** Composes what the room sees on every change of the document or of where the console points, shows it at once, and returns it for the thumbnail. */
export function useStageFeed(): Scene {
  const room = useRoom()
  const { analysis } = useAnalysis()
  const pointer = usePointer()
  const words = useWords()
  const size = useSettings(settings => settings.roomSize)
  const display = useDisplay()
  const scene = useMemo(() => {
    const { sizes } = legible(size, display)
    return composeScene({ room, analysis, pointer, words, sizes, width: widthOf(display) })
  }, [room, analysis, pointer, words, size, display])
  useEffect(() => showOnStage(scene), [scene])
  // What a session showed is not left standing when it is over.
  useEffect(() => () => showOnStage(DARK), [])
  return scene
}

function useDisplay() {
  const presenting = usePresenting(desktop => desktop.presenting)
  return 'display' in presenting ? presenting.display : USUAL_DISPLAY
}
