import { classNames } from '../../ui/class-names.ts'
import { isNarrow } from '../compose/paging.ts'
import type { BackedBy } from '../compose/say-back.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './say-back-view.module.css'
import type from './type.module.css'

/** The pitch in the seller's voice, and an empty line behind it until the answer is shown. */
export function SayBackView({ frame, body }: BodyProps<'say-back'>) {
  const { pitch, isShown, lines } = body
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      {pitch !== null && (
        <p className={styles.pitch}>
          <Mark kind="pitch" width={120} height={96} letter="P" />
          <span className={body.isLarge ? type.spotlight : type.card}>{pitch}</span>
        </p>
      )}
      {!isShown && (
        <div className={styles.hidden} aria-hidden="true">
          <Mark kind="invention" width={124} height={108} isHollow />
          <i />
          <Mark kind="benefit" width={180} height={100} isHollow />
          <i />
          <Mark kind="pitch" width={140} height={100} />
        </div>
      )}
      {body.hasNothing && <p className={classNames(type.lead, type.serious)}>{body.nothing}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines} data-narrow={isNarrow(frame) || undefined}>
          {lines.map(line => (
            <Backed key={line.id} line={line} />
          ))}
        </ul>
      )}
    </StageFrame>
  )
}

/** An invention, its line, and the benefit it serves; hollow where nothing does. */
function Backed({ line: { invention, benefit, isNothing } }: { readonly line: BackedBy }) {
  return (
    <li className={classNames(styles.line, type.card)}>
      <span className={styles.end}>
        <Mark kind="invention" width={88} height={76} letter="I" isHollow={isNothing} />
        <span className={isNothing ? type.serious : undefined}>{invention}</span>
      </span>
      <i />
      <span className={styles.end}>
        <Mark kind="benefit" width={116} height={76} letter="B" />
        <span>{benefit}</span>
      </span>
    </li>
  )
}
