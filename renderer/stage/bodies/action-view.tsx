import { classNames } from '../../ui/class-names.ts'
import { StageFrame } from '../stage-frame.tsx'
import styles from './action-view.module.css'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'

/** One action at a time: what was promised, by whom and for when, and the three words it can get. */
export function ActionView({ frame, body }: BodyProps<'action'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <p className={body.isLong ? type.card : type.spotlight}>{body.title}</p>
      {body.about !== null && <p className={classNames(styles.about, type.soft)}>{body.about}</p>}
      <p className={classNames(styles.who, type.lead)}>
        <span>{body.owner}</span>
        {body.due !== null && <span className={body.isOverdue ? type.serious : type.soft}>{body.due}</span>}
      </p>
      <ul className={styles.states}>
        {body.states.map(({ id, text, isSet }) => (
          <li key={id} className={styles.state} data-set={isSet || undefined}>
            {text}
          </li>
        ))}
        <li className={classNames(styles.left, type.soft)}>{body.left}</li>
      </ul>
    </StageFrame>
  )
}
