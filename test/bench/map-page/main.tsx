import '@fontsource-variable/inter/index.css'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { createRoot } from 'react-dom/client'
import { MapScreen } from '../../../renderer/map/map-screen.tsx'
import { addWorkshop } from '../../../renderer/workshop/library.ts'
import { openWorkshop } from '../../../renderer/workshop/open-workshop.ts'
import { wallMap } from '../wall-map.ts'
import { PlainMap } from './plain-map.tsx'

const asked = new URLSearchParams(location.search)
const workshop = wallMap(Number(asked.get('cards') ?? 1000))
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'
await document.fonts.load('13px "Inter Variable"')
if (asked.get('with') !== 'plain') {
  const id = await addWorkshop(workshop)
  await openWorkshop(id)
}
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
performance.mark('mounting')
createRoot(root).render(asked.get('with') === 'plain' ? <PlainMap workshop={workshop} /> : <MapScreen />)
const shown = '.react-flow__node [data-card], .react-flow__node'
const waitUntilShown = () => {
  if (!document.querySelector(shown)) {
    requestAnimationFrame(waitUntilShown)
    return
  }
  // The frame after the first node was laid out is the first that people see.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.measure('ready', 'mounting')))
}
waitUntilShown()
