import { createRoot } from 'react-dom/client'
import { desktop } from './bridge/desktop.ts'

const report = await desktop.reportToPrint()
const place = document.getElementById('report')
if (report.ok && place) {
  createRoot(place).render(<h1>{report.value.title}</h1>)
  await document.fonts.ready
  await desktop.reportReady({ problem: null })
}
