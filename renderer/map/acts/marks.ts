import { currentWords } from '../../workshop/use-words.ts'
import { useMarksShown } from '../model/marks-shown.ts'
import { say } from '../said.ts'

/** Hides the marks of drift and findings from the map; the same again shows them. */
export function toggleMarks(): void {
  const isShown = !useMarksShown.getState().isShown
  useMarksShown.setState({ isShown })
  const { marksShown, marksHidden } = currentWords().canvas.said
  say(isShown ? marksShown : marksHidden)
}
