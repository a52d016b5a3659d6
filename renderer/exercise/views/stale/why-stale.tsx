import { useWords } from '../../../workshop/use-words.ts'
import type { StalePitch } from './stale-queue.ts'
import stale from './stale-view.module.css'

/** When the material was checked last, what changed since, and how much selling stands on it. */
export function WhyStale({ pitch, staleness }: StalePitch) {
  const words = useWords()
  const said = words.looking.stale
  const { reviewed, emphasis, collateral } = pitch
  return (
    <div className={stale.why}>
      <p>
        {reviewed === null || staleness.days === null
          ? said.never
          : said.checked(words.inspector.day(reviewed), staleness.days)}
      </p>
      {staleness.changed.length > 0 && (
        <p>{said.changed(staleness.changed.map(({ title }) => title).join(', '))}</p>
      )}
      {emphasis !== null && <p>{said.points(emphasis.toLocaleString('en'))}</p>}
      {collateral?.name && <p>{collateral.name}</p>}
    </div>
  )
}
