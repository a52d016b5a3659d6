import '@fontsource-variable/inter/index.css'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { createRoot } from 'react-dom/client'
import { MapScreen } from '../../../renderer/map/map-screen.tsx'
import { addWorkshop } from '../../../renderer/workshop/library.ts'
import { openWorkshop } from '../../../renderer/workshop/open-workshop.ts'
import { wallMap } from '../wall-map.ts'
import { gestures } from './gestures.ts'
import { PlainMap } from './plain-map.tsx'

const asked = new URLSearchParams(location.search)
const isPlain = asked.get('with') === 'plain'
const workshop = wallMap(Number(asked.get('cards') ?? 1000))
document.documentElement.dataset.theme = asked.get('theme') ?? 'light'
window.gestures = gestures
await document.fonts.load('13px "Inter Variable"')
if (!isPlain) await openWorkshop(await addWorkshop(workshop))
// What keeping a new workshop leaves to do afterwards is no part of showing its map.
await new Promise(done => requestIdleCallback(done, { timeout: 5000 }))
const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
performance.mark('mounting')
createRoot(root).render(isPlain ? <PlainMap workshop={workshop} /> : <MapScreen />)
waitUntilShown()

/** The frame after the first card was laid out is the first that people see. */
function waitUntilShown(): void {
  requestAnimationFrame(() => {
    const card = document.querySelector('.react-flow__node')
    if (!card || getComputedStyle(card).visibility !== 'visible') return waitUntilShown()
    requestAnimationFrame(() => performance.measure('ready', 'mounting'))
  })
}
