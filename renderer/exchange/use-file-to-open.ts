import { useEffect } from 'react'
import { desktop, onDesktop } from '../bridge/desktop.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWords } from '../workshop/use-words.ts'
import { offerImport, useImporting } from './importing.ts'

/** Takes up the file the app was started with, and every one the desktop hands over later, one after the other. */
export function useFileToOpen(): void {
  useEffect(() => {
    let last = Promise.resolve()
    const take = () => {
      last = last.then(takeNext)
    }
    take()
    const stopHearing = onDesktop('fileToOpen', take)
    const stopWaiting = useImporting.subscribe(({ source }) => {
      if (source === null) take()
    })
    return () => {
      stopHearing()
      stopWaiting()
    }
  }, [])
}

/** A file waits at the desktop while the person still looks at the one before. */
async function takeNext(): Promise<void> {
  if (useImporting.getState().source !== null) return
  const file = await desktop.takeFileToOpen()
  if (file.ok && file.value) offerImport(file.value)
  // A page without a desktop is handed nothing.
  else if (!file.ok && file.failure !== 'no-desktop') {
    showToast({ text: currentWords().desktop.fault[file.failure] })
  }
}
