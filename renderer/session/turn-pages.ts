import { turnPage } from './pointer.ts'
import { useStageScene } from './stage-scene.ts'

/** Turns to the next or the last page of what the stage shows, as far as there is one. */
export function turnPages(by: 1 | -1): void {
  const page = useStageScene.getState().scene?.frame.page
  if (page) turnPage(Math.min(page.of, Math.max(1, page.at + by)) - 1)
}
