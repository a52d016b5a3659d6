import type { CardKind } from '../../../shared/map/through-map.ts'
import { classNames } from '../../ui/class-names.ts'
import type { Count } from '../compose/overview.ts'
import { linesIn } from '../compose/paging.ts'
import { Mark } from '../marks.tsx'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import { OverviewStrings } from './overview-strings.tsx'
import styles from './overview-view.module.css'
import type from './type.module.css'

/** Pictures of an older shape hold the three counts only on more lines. */
const NARROW = 1700

const KINDS = ['invention', 'benefit', 'pitch'] as const satisfies readonly CardKind[]

/** The map as strings of beads; the head is the legend, the lit string is named below. */
export function OverviewView({ frame, body }: BodyProps<'overview'>) {
  const counts = { invention: body.inventions, benefit: body.benefits, pitch: body.pitches }
  return (
    <StageFrame frame={frame}>
      <h1 className={styles.legend} data-narrow={frame.width < NARROW || undefined}>
        {KINDS.map(kind => (
          <Counted key={kind} kind={kind} count={counts[kind]} />
        ))}
      </h1>
      <OverviewStrings body={body} width={frame.width} />
      {body.lit && <Named names={body.lit.names} size={frame.sizes.body} width={frame.width} />}
    </StageFrame>
  )
}

function Counted({ kind, count }: { readonly kind: CardKind; readonly count: Count }) {
  const width = kind === 'benefit' ? 92 : 64
  return (
    <span className={styles.counted}>
      <span className={classNames(styles.all, type[kind])}>
        <Mark kind={kind} width={width} height={kind === 'benefit' ? 46 : 56} />
        {count.all}
      </span>
      <span className={styles.open}>
        <Mark kind={kind} width={width} height={kind === 'benefit' ? 46 : 52} isHollow />
        {count.open}
      </span>
    </span>
  )
}

interface NamedProps {
  readonly names: readonly [string, string, string]
  readonly size: number
  readonly width: number
}

/** From end to end in one line where it fits, else in three columns. */
function Named({ names, size, width }: NamedProps) {
  const isOneLine = linesIn(names.join(' '), width - 192 - 560, Math.max(60, size)) === 1
  return (
    <p className={styles.named} data-one-line={isOneLine || undefined}>
      {KINDS.map((kind, at) => (
        <span key={kind} className={styles.name}>
          {at > 0 && isOneLine && <i className={styles.dash} />}
          <Mark kind={kind} width={kind === 'benefit' ? 88 : 64} height={kind === 'benefit' ? 46 : 54} />
          <span>{names[at]}</span>
        </span>
      ))}
    </p>
  )
}
