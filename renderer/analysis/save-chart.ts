import type { ReactElement } from 'react'
import { desktop } from '../bridge/desktop.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWords } from '../workshop/use-words.ts'

/** Writes a chart to an SVG file the person chooses, and says what came of it. */
export async function saveChart(chart: ReactElement, suggestedName: string): Promise<void> {
  const words = currentWords()
  const { renderToStaticMarkup } = await import('react-dom/server')
  const bytes = new TextEncoder().encode(renderToStaticMarkup(chart))
  const saved = await desktop.saveFile({ suggestedName, kind: 'svg', bytes })
  if (saved.ok) showToast({ text: words.analysis.saved(saved.value.name) })
  else if (saved.failure !== 'cancelled') showToast({ text: words.desktop.fault[saved.failure] })
}
