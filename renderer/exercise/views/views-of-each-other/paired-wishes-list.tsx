import { pairedWishes, unansweredWishes } from '../../../../shared/session/paired-wishes.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import type { Perception } from '../../../../shared/workshop/records/perception.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import own from './views-view.module.css'

/** Everything that was written, revealed: wishes that answer each other first, then all of it side by side. */
export function PairedWishesList() {
  const words = useWords()
  const said = words.team.views
  const { workshop } = useRoom()
  const all = [...workshop.perceptions.values()]
  const pairs = pairedWishes(all)
  const alone = unansweredWishes(all)
  const names = words.inspector.option.function
  const title = (from: TeamFunction, about: TeamFunction) => said.wants(names[from], names[about])
  return (
    <div className={styles.view}>
      <section className={styles.part} aria-label={said.paired}>
        <div className={styles.head}>
          <h3 className={styles.title}>{said.paired}</h3>
          <span className={styles.note}>{pairs.length === 0 ? said.noPairs : said.pairedHint}</span>
        </div>
        {pairs.map(({ one, other, wishes: [mine, theirs] }) => (
          <div key={`${one} ${other}`} className={own.pair}>
            <Wishes title={title(one, other)} wishes={mine} />
            <Wishes title={title(other, one)} wishes={theirs} />
          </div>
        ))}
      </section>
      {alone.length > 0 && (
        <section className={styles.part} aria-label={said.unanswered}>
          <h3 className={styles.title}>{said.unanswered}</h3>
          <ul>
            {alone.map(({ id, from, about, text }) => (
              <li key={id} className={own.view}>
                {text} <span className={styles.note}>{title(from, about)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part} aria-label={said.all}>
        <h3 className={styles.title}>{said.all}</h3>
        <div className={styles.columns}>
          {(['think', 'want'] as const).map(kind => (
            <AllOf key={kind} kind={kind} views={all.filter(one => one.kind === kind)} />
          ))}
        </div>
      </section>
    </div>
  )
}

function Wishes({ title, wishes }: { readonly title: string; readonly wishes: readonly Perception[] }) {
  return (
    <div>
      <h4 className={styles.note}>{title}</h4>
      {wishes.map(({ id, text }) => (
        <p key={id} className={own.wish}>
          {text}
        </p>
      ))}
    </div>
  )
}

function AllOf({
  kind,
  views,
}: {
  readonly kind: Perception['kind']
  readonly views: readonly Perception[]
}) {
  const words = useWords()
  const said = words.team.views
  const names = words.inspector.option.function
  return (
    <div>
      <h4 className={styles.note}>{said[kind]}</h4>
      <ul>
        {views.map(({ id, from, about, text }) => (
          <li key={id} className={own.view}>
            {text} <span className={styles.note}>{said.pair(names[from], names[about])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
