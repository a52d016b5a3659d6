import { classNames } from '../../ui/class-names.ts'
import type { ViewSide } from '../compose/views.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'
import styles from './views-view.module.css'

/** Two functions, each in a column; what they want from each other stands on one line. */
export function ViewsView({ frame, body }: BodyProps<'views'>) {
  const { left, right, think, want } = body
  const hasThoughts = left.thinks.length + right.thinks.length > 0
  const hasWishes = left.wants.length + right.wants.length > 0
  return (
    <StageFrame frame={frame}>
      <h1 className={styles.pair}>
        <span className={type.lead}>{left.heading}</span>
        <span className={type.lead}>{right.heading}</span>
      </h1>
      {hasThoughts && <Said label={think} left={left} right={right} which="thinks" />}
      {hasWishes && <Said label={want} left={left} right={right} which="wants" />}
    </StageFrame>
  )
}

interface SaidProps {
  readonly label: string
  readonly left: ViewSide
  readonly right: ViewSide
  readonly which: 'thinks' | 'wants'
}

function Said({ label, left, right, which }: SaidProps) {
  return (
    <section className={styles.said}>
      <h2 className={classNames(styles.label, type.soft)}>{label}</h2>
      <div className={styles.pair} data-which={which}>
        {[left, right].map(side => (
          <ul key={side.heading} className={styles.texts}>
            {side[which].map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ))}
      </div>
    </section>
  )
}
