import { recordTold } from '../../shared/exchange/conflict-told.ts'
import type { Change, RecordChange } from '../../shared/workshop/change.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './merge-choices.module.css'

const NAMED = 12

interface MergeEffectProps {
  readonly change: Change
  readonly copies: readonly Workshop[]
}

/** What a merge does to the workshop in the library, so that nothing goes without being named. */
export function MergeEffect({ change, copies }: MergeEffectProps) {
  const all = useWords()
  const words = all.merge
  const { records, header } = change
  const added = records.filter(({ before }) => before === null)
  const removed = records.filter(({ after }) => after === null)
  const changed = records.filter(({ before, after }) => before !== null && after !== null)
  const titles = (some: readonly RecordChange[], isHeaderToo = false) => {
    const told = some
      .slice(0, NAMED)
      .map(({ collection, before }) => recordTold(collection, before, copies, all))
    const first = isHeaderToo && header ? [recordTold('header', header.before, copies, all)] : []
    const rest = some.length - NAMED
    return [...first, ...told, ...(rest > 0 ? [words.others(rest)] : [])].join(', ')
  }
  const count = changed.length + (header ? 1 : 0)
  if (added.length + removed.length + count === 0) return <p>{words.same}</p>
  return (
    <section className={styles.effect} aria-label={words.effect}>
      <p>{words.counts({ added: added.length, changed: count, removed: removed.length })}</p>
      {count > 0 && <p className={styles.note}>{words.changed(titles(changed, true))}</p>}
      {removed.length > 0 && <p className={styles.note}>{words.removed(titles(removed))}</p>}
    </section>
  )
}
