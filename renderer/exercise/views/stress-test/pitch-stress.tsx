import { collapseFindings } from '../../../../shared/finding/collapse-findings.ts'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { useAnalysis } from '../../../analysis/use-analysis.ts'
import { useSaidFinding } from '../../../finding/use-said-finding.ts'
import { RecordField } from '../../../inspector/record-field.tsx'
import { useRoom } from '../../../session/room.ts'
import { SeverityMark } from '../../../ui/severity-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import { payCompared } from './pay.ts'
import own from './stress-test-view.module.css'

const PAY = ['price', 'commissionPercent', 'isNew', 'channel'] as const
const SERVICE = ['servicePromise', 'serviceVerdict'] as const

/** Pay and service of one pitch, and the findings about it as they stand now. */
export function PitchStress({ pitch }: { readonly pitch: Pitch }) {
  const words = useWords()
  const said = words.team.stress
  const { workshop } = useRoom()
  const { analysis } = useAnalysis()
  const concerned = (analysis?.findings ?? [])
    .filter(({ subjects }) => subjects.includes(pitch.id))
    .map(finding => ({ ...finding, nested: null }))
  const field = (key: string) => <RecordField key={key} form="pitches" ids={[pitch.id]} field={key} />
  return (
    <article className={own.pitch} aria-label={pitch.title}>
      <h3 className={own.name}>{pitch.title}</h3>
      <section className={styles.part}>
        <h4 className={styles.title}>{said.pay}</h4>
        {PAY.map(field)}
        <p className={styles.note}>{payCompared(pitch, workshop, words)}</p>
      </section>
      <section className={styles.part}>
        <h4 className={styles.title}>{said.service}</h4>
        {SERVICE.map(field)}
      </section>
      <section className={styles.part} aria-live="polite">
        <h4 className={styles.title}>{said.findings}</h4>
        {concerned.length === 0 && <p className={styles.note}>{said.noFindings}</p>}
        <ul>
          {collapseFindings(concerned).map(group => (
            <FindingLine key={`${group.severity} ${group.rule}`} group={group} />
          ))}
        </ul>
      </section>
    </article>
  )
}

function FindingLine({ group }: { readonly group: ReturnType<typeof collapseFindings>[number] }) {
  const words = useWords()
  const { title, sentence } = useSaidFinding(group)
  return (
    <li className={own.finding}>
      <SeverityMark severity={group.severity} word={words.findings.group[group.severity]} size={14} />
      <span>
        {title} <span className={styles.note}>{sentence}</span>
      </span>
    </li>
  )
}
