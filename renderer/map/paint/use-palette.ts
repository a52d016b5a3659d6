import { useEffect, useState } from 'react'
import type { Palette } from './palette.ts'
import { paletteOf } from './palette.ts'

/** The colours of the page, read again when the theme changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => paletteOf(document.documentElement))
  useEffect(() => {
    const read = () => setPalette(paletteOf(document.documentElement))
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => observer.disconnect()
  }, [])
  return palette
}
