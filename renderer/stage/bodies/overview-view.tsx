import type { CardKind } from '../../../shared/map/through-map.ts'
import { classNames } from '../../ui/class-names.ts'
import type { Count } from '../compose/overview.ts'
import type { Named } from '../compose/overview-names.ts'
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
      {body.named?.layout !== 'rows' && <OverviewStrings body={body} width={frame.width} />}
      {body.named && <Names named={body.named} />}
    </StageFrame>
  )
}

function Counted({ kind, count }: { readonly kind: CardKind; readonly count: Count }) {
  const width = kind === 'benefit' ? 92 : 64
  return (
    <span className={styles.counted}>
      <span className={classNames(styles.all, type[kind])}>
        <Mark kind={kind} width={width} height={kind === 'benefit' ? 46 : 56} />
        <span>{count.all}</span>
      </span>
      <span className={styles.open}>
        <Mark kind={kind} width={width} height={kind === 'benefit' ? 46 : 52} isHollow />
        {count.open}
      </span>
    </span>
  )
}

/** From end to end in one line where it fits, else in three columns, else under each other. */
function Names({ named: { layout, names } }: { readonly named: Named }) {
  return (
    <p className={styles.named} data-layout={layout}>
      {names.map(({ kind, text }, at) => (
        <span key={kind} className={styles.name}>
          {at > 0 && layout === 'line' && <i className={styles.dash} />}
          <Mark kind={kind} width={kind === 'benefit' ? 88 : 64} height={kind === 'benefit' ? 46 : 54} />
          <span>{text}</span>
        </span>
      ))}
    </p>
  )
}
