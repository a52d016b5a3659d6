import { isDiskFull } from '../storage/disk-full.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWords } from '../workshop/use-words.ts'

/** Says so when what was asked for failed and nobody else tells; without a word it would look as if no key had been pressed. */
export function hearFailures(page: Pick<Window, 'addEventListener'> = window): void {
  page.addEventListener('unhandledrejection', ({ reason }) => {
    const words = currentWords().desktop.notDone
    showToast({ text: isDiskFull(reason) ? words.full : words.other })
  })
}
