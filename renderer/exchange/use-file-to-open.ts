import { useEffect } from 'react'
import { desktop, onDesktop } from '../bridge/desktop.ts'
import { offerImport } from './importing.ts'

/** Takes up the file the app was started with, and every one the desktop hands over later. */
export function useFileToOpen(): void {
  useEffect(() => {
    const take = async () => {
      const file = await desktop.takeFileToOpen()
      if (file.ok && file.value) offerImport(file.value)
    }
    void take()
    return onDesktop('fileToOpen', () => void take())
  }, [])
}
