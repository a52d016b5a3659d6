import { useState } from 'react'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import { Private } from '../../shared/exchange/leave-out.ts'
import type { Day } from '../../shared/lang/day.ts'
import type { Report } from '../../shared/report/report.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { desktop } from '../bridge/desktop.ts'
import { PaperChoice } from '../settings/paper-choice.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-panel.module.css'
import type { ReportChoices } from './report-choices.ts'
import { saveReport } from './save-report.ts'

interface ExportPanelProps {
  readonly report: Report
  readonly workshop: Workshop
  readonly day: Day
  readonly choices: ReportChoices
  readonly onChoose: (choices: ReportChoices) => void
}

/** What the report is looked at on, printed on and leaves out; and the button that writes it. */
export function ExportPanel({ report, workshop, day, choices, onChoose }: ExportPanelProps) {
  const words = useWords()
  const say = words.report.screen
  const choose = (changed: Partial<ReportChoices>) => onChoose({ ...choices, ...changed })
  return (
    <aside className={styles.panel} aria-label={say.panel}>
      <h2 className={styles.heading}>{say.heading}</h2>
      <DateField label={say.asOf} value={day} onCommit={asOf => choose({ asOf })} />
      <PaperChoice />
      <fieldset className={styles.group}>
        <legend>{words.export.leaveOut}</legend>
        {Private.options.map(what => (
          <Checkbox
            key={what}
            label={words.export.private[what]}
            isSelected={choices.leftOut.has(what)}
            onChange={isOut => choose({ leftOut: withOrWithout(choices.leftOut, what, isOut) })}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{say.marks}</legend>
        <Checkbox
          label={say.confidential}
          isSelected={choices.isConfidential}
          onChange={isConfidential => choose({ isConfidential })}
        />
        <Checkbox
          label={say.inside}
          isSelected={choices.hasWorkshopInside}
          onChange={hasWorkshopInside => choose({ hasWorkshopInside })}
        />
      </fieldset>
      <SaveButton report={report} workshop={choices.hasWorkshopInside ? workshop : null} />
    </aside>
  )
}

interface SaveButtonProps {
  readonly report: Report
  /** The workshop that travels inside the PDF; null when none does. */
  readonly workshop: Workshop | null
}

function SaveButton({ report, workshop }: SaveButtonProps) {
  const words = useWords()
  const say = words.report.screen
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    setIsBusy(true)
    setProblem(null)
    const saved = await saveReport(report, cleanFileName(`${report.about.title}.pdf`), workshop)
    setIsBusy(false)
    if (saved.ok) showToast({ text: words.export.saved(saved.value.name, saved.value.folder) })
    else if (saved.failure !== 'cancelled') setProblem(words.desktop.fault[saved.failure])
  }
  return (
    <div className={styles.save}>
      <Button look="primary" isDisabled={isBusy} onPress={() => void save()}>
        {isBusy ? say.saving : say.save}
      </Button>
      {isBusy && <Button onPress={() => void desktop.stopPrinting()}>{words.shell.cancel}</Button>}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function withOrWithout(set: ReadonlySet<Private>, what: Private, isIn: boolean): ReadonlySet<Private> {
  return new Set(isIn ? [...set, what] : [...set].filter(one => one !== what))
}
