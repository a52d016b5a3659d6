import { rules } from '../../../shared/finding/rules.ts'
import { InventionStatus } from '../../../shared/map/invention.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { useFindingsBySubject } from '../../analysis/use-findings-by-subject.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './find-bar.module.css'
import { lookFor, useFind } from './find-state.ts'

/** Narrows what is looked for: kind, status, finding, unlinked, without evidence. */
export function FindFilters() {
  const { canvas, map, finding: titles } = useWords()
  const findings = useFindingsBySubject()
  const found = new Set([...findings.values()].flat().map(({ rule }) => rule))
  const rulesFound = rules.filter(({ id }) => found.has(id))
  const { query } = useFind()
  return (
    <>
      <div className={styles.filter}>
        <Select
          label={canvas.filter.kind}
          isLabelHidden
          choices={CARD_KINDS.map(kind => ({ id: kind, text: map.column[kind] }))}
          value={query.kind}
          onChange={kind => lookFor({ kind })}
          emptyText={canvas.filter.anyKind}
          isClearable
        />
      </div>
      <div className={styles.filter}>
        <Select
          label={canvas.filter.state}
          isLabelHidden
          choices={InventionStatus.options.map(status => ({ id: status, text: map.status[status] }))}
          value={query.status}
          onChange={status => lookFor({ status })}
          emptyText={canvas.filter.anyState}
          isClearable
        />
      </div>
      <div className={styles.filter}>
        <Select
          label={canvas.filter.finding}
          isLabelHidden
          choices={rulesFound.map(({ id }) => ({ id, text: titles.rule[id].title }))}
          value={rulesFound.find(({ id }) => id === query.finding)?.id ?? null}
          onChange={finding => lookFor({ finding })}
          emptyText={canvas.filter.anyFinding}
          isClearable
        />
      </div>
      <Checkbox
        label={canvas.filter.unlinked}
        isSelected={query.isUnlinked}
        onChange={isUnlinked => lookFor({ isUnlinked })}
      />
      <Checkbox
        label={canvas.filter.unevidenced}
        isSelected={query.isUnevidenced}
        onChange={isUnevidenced => lookFor({ isUnevidenced })}
      />
    </>
  )
}
