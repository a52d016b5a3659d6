import { InventionStatus } from '../../../shared/map/invention.ts'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../workshop/use-words.ts'
import styles from './find-bar.module.css'
import { lookFor, useFind } from './find-state.ts'

/** Narrows what is looked for: kind, status, unlinked, without evidence. */
export function FindFilters() {
  const { canvas, map } = useWords()
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
