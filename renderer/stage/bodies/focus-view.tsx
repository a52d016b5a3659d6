import { classNames } from '../../ui/class-names.ts'
import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import type { FocusCard } from '../compose/focus.ts'
import { isNarrow } from '../compose/paging.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './focus-view.module.css'
import type from './type.module.css'

const WIDTH = { 9: 16, 3: 9, 1: 4 } as const

/** One card above, and what hangs on it to the left and to the right; the wider its line, the stronger. */
export function FocusView({ frame, body }: BodyProps<'focus'>) {
  const { hub } = body
  return (
    <StageFrame frame={frame}>
      <h1 className={classNames(styles.hub, hub.isLong ? type.card : type.spotlight)}>
        <Mark
          kind={hub.kind}
          width={hub.kind === 'benefit' ? 148 : 116}
          height={96}
          letter={KIND_SHAPES[hub.kind].letter}
        />
        <span>{hub.title}</span>
      </h1>
      <div
        className={styles.sides}
        data-large={body.isLarge || undefined}
        data-narrow={isNarrow(frame) || undefined}
      >
        <Side cards={body.left} empty={body.leftEmpty} side="left" />
        <Side cards={body.right} empty={body.rightEmpty} side="right" />
      </div>
      {body.more !== null && <p className={classNames(styles.more, type.soft)}>{body.more}</p>}
    </StageFrame>
  )
}

interface SideProps {
  readonly cards: readonly FocusCard[]
  readonly empty: string | null
  readonly side: 'left' | 'right'
}

function Side({ cards, empty, side }: SideProps) {
  return (
    <ul className={styles.side} data-side={side}>
      {empty !== null && (
        <li className={classNames(styles.empty, type.serious)}>
          <i />
          {empty}
        </li>
      )}
      {cards.map(({ id, kind, title, strength, isEvidenced }) => (
        <li key={`${id} ${title}`} className={styles.card} data-kind={kind}>
          <span className={classNames(styles.title, type.card)}>
            <Mark kind={kind} width={88} height={76} letter={KIND_SHAPES[kind].letter} />
            <span>{title}</span>
          </span>
          <i
            className={styles.strand}
            data-broken={!isEvidenced || undefined}
            style={{ height: WIDTH[strength] }}
          />
        </li>
      ))}
    </ul>
  )
}
