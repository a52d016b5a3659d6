import { useEffect } from 'react'
import { isPressed } from '../../ui/keys.ts'
import { openFind } from './find-state.ts'

/** While the map is on the screen, the keys of "find" look on it; pressed again in its field they are the window's. */
export function useFindKey(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isPressed(event, 'mod+f') || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      openFind()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [])
}
