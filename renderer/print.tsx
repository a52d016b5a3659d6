import './report/report-fonts.ts'
import './report/print-page.css'
import { printPage } from './report/print-page.tsx'

await printPage()
