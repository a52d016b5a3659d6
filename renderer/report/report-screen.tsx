import { useDeferredValue, useMemo, useState } from 'react'
import { leaveOut } from '../../shared/exchange/leave-out.ts'
import { usualDay } from '../../shared/exchange/usual-day.ts'
import { analyse } from '../../shared/finding/analyse.ts'
import { composeReport } from '../../shared/report/compose-report.ts'
import { useSettings } from '../settings/settings.ts'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { ExportPanel } from './export-panel.tsx'
import type { ReportChoices } from './report-choices.ts'
import { usualChoices } from './report-choices.ts'
import { ReportPreview } from './report-preview.tsx'
import styles from './report-screen.module.css'

/** The report as it will be handed over, beside what it may leave out and the button that writes it. */
export function ReportScreen() {
  const words = useWords()
  const workshop = useDeferredValue(useWorkshopDocument())
  const paper = useSettings(settings => settings.paper)
  const [choices, setChoices] = useState<ReportChoices>(usualChoices)
  const day = choices.asOf ?? usualDay(workshop, today())
  const shown = useMemo(() => leaveOut(workshop, choices.leftOut, words), [workshop, choices.leftOut, words])
  const report = useMemo(
    () =>
      composeReport(shown, analyse(shown, day), {
        asOf: day,
        words,
        paper,
        confidential: choices.isConfidential,
      }),
    [shown, day, words, paper, choices.isConfidential],
  )
  return (
    <div className={styles.screen}>
      <ReportPreview report={report} />
      <ExportPanel report={report} workshop={shown} day={day} choices={choices} onChoose={setChoices} />
    </div>
  )
}
