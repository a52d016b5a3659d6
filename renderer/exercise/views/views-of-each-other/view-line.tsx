import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import type { Perception } from '../../../../shared/workshop/records/perception.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import styles from '../view.module.css'
import { addViews } from './perception-acts.ts'

interface ViewLineProps {
  readonly kind: Perception['kind']
  readonly from: TeamFunction
  readonly about: TeamFunction
  readonly isFirst?: boolean
}

/** Takes down what one function thinks of another, or wants from it. */
export function ViewLine({ kind, from, about, isFirst = false }: ViewLineProps) {
  const words = useWords()
  const said = words.team.views
  const names = words.inspector.option.function
  return (
    <section className={styles.part} aria-label={`${said[kind]}: ${said.pair(names[from], names[about])}`}>
      <h3 className={styles.title}>{said[kind]}</h3>
      <CaptureLine
        name={`${kind} ${from} ${about}`}
        label={said[kind]}
        placeholder={kind === 'think' ? said.thinkHint : said.wantHint}
        isFirst={isFirst}
        onCapture={lines => {
          addViews(
            from,
            about,
            kind,
            lines.map(({ text }) => text),
          )
          return null
        }}
      />
    </section>
  )
}
