import { useEffect } from 'react'
import { useStageFeed } from '../stage/use-stage-feed.ts'
import { useStageScene } from './stage-scene.ts'

/** Feeds the stage while a session is held, whichever view of the workshop the facilitator looks at; draws nothing. */
export function StageFeeder() {
  const scene = useStageFeed()
  useEffect(() => useStageScene.setState({ scene }), [scene])
  return null
}
