import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import own from './views-view.module.css'

/** How much every function has written, and nothing of what. */
export function ViewsCount() {
  const words = useWords()
  const said = words.team.views
  const room = useRoom()
  const written = [...room.workshop.perceptions.values()]
  return (
    <section aria-label={said.counts}>
      <h3 className={styles.title}>{said.counts}</h3>
      <dl className={own.counts}>
        {functionsThere(room).map(name => {
          const count = written.filter(({ from }) => from === name).length
          return (
            <div key={name} className={own.count}>
              <dt>{words.inspector.option.function[name]}</dt>
              <dd>{count === 0 ? said.nothing : count}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
