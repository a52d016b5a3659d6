import { showToast } from '../ui/toast.tsx'
import { recoverLibrary } from '../workshop/recover-library.ts'
import { currentWords } from '../workshop/use-words.ts'

/** Makes good what the browser's database has lost, and says afterwards what was brought back, now or later. */
export async function recoverAtStart(): Promise<void> {
  const words = currentWords().shell
  try {
    await recoverLibrary(({ restored }) => {
      if (restored.length > 0) showToast({ text: words.restored(restored) })
    })
  } catch (error) {
    console.error('The library could not be compared with its vault', error)
    showToast({ text: words.notRecovered })
  }
}
