import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { collapseFindings } from '../../shared/finding/collapse-findings.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './nested-findings.module.css'
import { useSaidFinding } from './use-said-finding.ts'

/** What is said by this finding already and therefore has no row of its own. */
export function NestedFindings({ group }: { readonly group: FindingGroup }) {
  const words = useWords().findings
  const nested = collapseFindings(
    group.findings.flatMap(({ under }) => under.map(finding => ({ ...finding, nested: null }))),
  )
  if (nested.length === 0) return null
  return (
    <p className={styles.nested}>
      {words.also}:{' '}
      {nested.map(one => (
        <NestedFinding key={`${one.severity} ${one.rule}`} group={one} />
      ))}
    </p>
  )
}

function NestedFinding({ group }: { readonly group: FindingGroup }) {
  const { title, sentence } = useSaidFinding(group)
  return (
    <span>
      <strong>{title}.</strong> {sentence}{' '}
    </span>
  )
}
