import type { Scene } from '../stage/scene.ts'
import type { StageKey } from '../stage/stage-key.ts'
import { type ConsoleEnd, openConsoleEnd } from '../stage/stage-link.ts'

const hearers = new Set<(key: StageKey) => void>()
let link: ConsoleEnd | null = null

/** Shows the room a scene at once; a stage that opens later gets the last one. */
export function showOnStage(scene: Scene): void {
  opened().show(scene)
}

/** Hears the keys that are pressed on the stage, until the returned function is called. */
export function onStageKey(heard: (key: StageKey) => void): () => void {
  hearers.add(heard)
  opened()
  return () => {
    hearers.delete(heard)
  }
}

function opened(): ConsoleEnd {
  link ??= openConsoleEnd(key => {
    for (const hear of hearers) hear(key)
  })
  return link
}
