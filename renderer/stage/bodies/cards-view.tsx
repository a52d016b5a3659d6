import { KIND_SHAPES } from '../../ui/kind-shapes.ts'
import { isNarrow } from '../compose/paging.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './cards-view.module.css'

/** What was said, as cards in two columns under the question. */
export function CardsView({ frame, body }: BodyProps<'cards'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <ul
        className={styles.cards}
        data-large={body.isLarge || undefined}
        data-narrow={isNarrow(frame) || undefined}
      >
        {Object.entries(body.cards).map(([at, { kind, text }]) => (
          <li key={`${at} ${kind} ${text}`} className={styles.card} data-kind={kind}>
            {kind !== 'words' && (
              <Mark kind={kind} width={88} height={76} letter={KIND_SHAPES[kind].letter} />
            )}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </StageFrame>
  )
}
