import { classNames } from '../../ui/class-names.ts'
import { StageFrame } from '../stage-frame.tsx'
import styles from './action-view.module.css'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'

const STYLE = {
  large: type.spotlight,
  usual: type.card,
  owner: classNames(styles.about, type.lead),
  about: classNames(styles.about, type.soft),
} as const

/** One action at a time: what was promised, by whom and for when, and the three words it can get. */
export function ActionView({ frame, body }: BodyProps<'action'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      {body.blocks.map(({ style, text }) => (
        <p key={style} className={STYLE[style]}>
          {text}
        </p>
      ))}
      <p className={classNames(styles.who, type.lead)}>
        <span>{body.owner}</span>
        {body.due !== null && (
          <span className={classNames(styles.due, body.isOverdue ? type.serious : type.soft)}>
            {body.due}
          </span>
        )}
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
