import { useDeferredValue, useMemo } from 'react'
import { analyse } from '../../shared/finding/analyse.ts'
import { collapseFindings } from '../../shared/finding/collapse-findings.ts'
import type { Finding } from '../../shared/finding/finding.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../shared/workshop/thresholds.ts'
import { useAnalysis } from '../analysis/use-analysis.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { today } from '../workshop/clock.ts'
import { editWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { shownThreshold, THRESHOLD_GROUPS, type ThresholdField, thresholdFrom } from './threshold-fields.ts'
import styles from './thresholds-panel.module.css'

/** From where findings fire in this workshop, with what that makes of the findings at once. */
export function ThresholdsPanel() {
  const words = useWords().thresholds
  const { thresholds } = useWorkshopDocument().header
  const isUsual = THRESHOLD_GROUPS.every(({ fields }) =>
    fields.every(({ name }) => thresholds[name] === DEFAULT_THRESHOLDS[name]),
  )
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{words.lead}</p>
      <ThresholdEffect isUsual={isUsual} />
      {THRESHOLD_GROUPS.map(({ id, fields }) => (
        <fieldset key={id} className={styles.group}>
          <legend className={styles.legend}>{words.group[id]}</legend>
          {fields.map(field => (
            <ThresholdRow key={field.name} field={field} value={thresholds[field.name]} />
          ))}
        </fieldset>
      ))}
      <div>
        <Button size="small" onPress={() => setThresholds(DEFAULT_THRESHOLDS)}>
          {words.reset}
        </Button>
      </div>
    </div>
  )
}

interface ThresholdRowProps {
  readonly field: ThresholdField
  readonly value: number
}

function ThresholdRow({ field, value }: ThresholdRowProps) {
  const words = useWords().thresholds
  const { name, unit, minimum, maximum, step } = field
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{words.label[name]}</span>
      <NumberField
        label={words.label[name]}
        isLabelHidden
        unit={words.unit[unit]}
        minimum={minimum}
        maximum={maximum}
        step={step}
        value={shownThreshold(field, value)}
        onCommit={shown => {
          const next = shown === null ? DEFAULT_THRESHOLDS[name] : thresholdFrom(field, shown)
          setThresholds({ [name]: next })
        }}
      />
    </div>
  )
}

function ThresholdEffect({ isUsual }: { readonly isUsual: boolean }) {
  const words = useWords()
  const workshop = useDeferredValue(useWorkshopDocument())
  const asOf = today()
  const { analysis } = useAnalysis()
  const usual = useMemo(() => {
    if (isUsual) return null
    const header = { ...workshop.header, thresholds: DEFAULT_THRESHOLDS }
    return analyse({ ...workshop, header }, asOf).findings
  }, [workshop, asOf, isUsual])
  const said = (findings: readonly Finding[]) => {
    const groups = collapseFindings(findings)
    const count = (severity: Finding['severity']) =>
      groups.filter(group => group.severity === severity).length
    return words.findings.counts(count('serious'), count('discuss'), count('note'))
  }
  return (
    <p role="status" className={styles.effect}>
      {analysis && (
        <span>
          {words.thresholds.now}: <strong>{said(analysis.findings)}</strong>
        </span>
      )}
      {usual && (
        <span className={styles.soft}>
          {words.thresholds.usual}: {said(usual)}
        </span>
      )}
    </p>
  )
}

function setThresholds(changed: Partial<Thresholds>): void {
  editWorkshop({ act: 'edit-thresholds', count: 1, title: null }, workshop => {
    const { thresholds } = workshop.header
    const isSame = Object.entries(changed).every(([name, value]) => Reflect.get(thresholds, name) === value)
    if (isSame) return workshop
    return { ...workshop, header: { ...workshop.header, thresholds: { ...thresholds, ...changed } } }
  })
}
