import { isStoreOfNewerApp } from '../storage/database.ts'
import type { Recovery } from '../storage/recover.ts'
import { showToast } from '../ui/toast.tsx'
import { recoverLibrary } from '../workshop/recover-library.ts'
import { currentWords } from '../workshop/use-words.ts'

/** Makes good what the browser's database has lost, and says afterwards what was brought back, now or later; false when a newer version of the app has upgraded the database before this one had it. */
export async function recoverAtStart(): Promise<boolean> {
  const words = currentWords().shell
  const notCompared = (problem: unknown) => {
    console.error('The library could not be compared with its vault', problem)
    showToast({ text: words.notRecovered })
  }
  const recovered = ({ restored }: Recovery) => {
    if (restored.length > 0) showToast({ text: words.restored(restored) })
  }
  try {
    await recoverLibrary({ recovered, notCompared })
  } catch (problem) {
    if (await isStoreOfNewerApp()) return false
    notCompared(problem)
  }
  return true
}
