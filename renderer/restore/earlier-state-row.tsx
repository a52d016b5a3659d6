import { dayWords } from '../library/day-words.ts'
import { enterWorkshop } from '../shell/view.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/tag.tsx'
import { showToast } from '../ui/toast.tsx'
import { newId, now } from '../workshop/clock.ts'
import { addWorkshop, putBack } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'
import type { EarlierState } from './earlier-states.ts'
import styles from './earlier-states-dialog.module.css'

interface EarlierStateRowProps {
  readonly row: WorkshopRow
  readonly state: EarlierState
  readonly onDone: () => void
}

/** One earlier state: when, before what, what is in it, and the two ways back. */
export function EarlierStateRow({ row, state, onDone }: EarlierStateRowProps) {
  const all = useWords()
  const { backup: words } = all
  const { snapshot, workshop } = state
  const when = dayWords(snapshot.taken, now(), all)
  const openCopy = async () => {
    if (!workshop) return
    const title = words.copyTitle(row.header.title, when)
    const copy = await addWorkshop({ ...workshop, header: { ...workshop.header, id: newId(), title } })
    onDone()
    await enterWorkshop(copy)
  }
  const back = async () => {
    if (!workshop) return
    await putBack(row.id, workshop)
    onDone()
    showToast({ text: words.done(row.header.title, when) })
  }
  return (
    <li className={styles.state}>
      <div>
        <p className={styles.when}>
          <time dateTime={snapshot.taken}>{when}</time>
          {snapshot.reason && <Tag>{words.reason[snapshot.reason]}</Tag>}
        </p>
        <p className={styles.held}>{workshop ? words.held(sizesOf(workshop)) : words.damaged}</p>
      </div>
      {workshop && (
        <div className={styles.ways}>
          <Button onPress={() => void openCopy()}>{words.openCopy}</Button>
          <Button onPress={() => void back()}>{words.putBack}</Button>
        </div>
      )}
    </li>
  )
}

function sizesOf({ inventions, benefits, pitches, links, decisions }: NonNullable<EarlierState['workshop']>) {
  return {
    inventions: inventions.size,
    benefits: benefits.size,
    pitches: pitches.size,
    links: links.size,
    decisions: decisions.size,
  }
}
