import type { Strength } from '../../../../shared/map/link.ts'
import type { CardKind } from '../../../../shared/map/through-map.ts'
import styles from './drawn-link.module.css'

interface DrawnLinkProps {
  readonly kind: CardKind
  /** Null while there is no link yet. */
  readonly strength: Strength | null
  readonly isEvidenced: boolean
}

const WIDTH_OF = { 9: 3, 3: 1.75, 1: 1 } as const satisfies Record<Strength, number>

/** The line from the card on the table to its other end: dashed while no customer was heard, with an empty socket while it leads nowhere. */
export function DrawnLink({ kind, strength, isEvidenced }: DrawnLinkProps) {
  const width = strength === null ? 2 : WIDTH_OF[strength]
  const dash = strength === 1 ? '1 4' : isEvidenced ? undefined : '8 6'
  return (
    <svg className={styles.link} data-kind={kind} viewBox="0 0 112 60" width={112} height={60} aria-hidden>
      <circle className={styles.start} cx={0} cy={42} r={5} />
      <path
        className={styles.line}
        d="M0 42 C 46 42, 58 20, 104 20"
        strokeWidth={width}
        strokeDasharray={strength === null ? '8 6' : dash}
        strokeLinecap={strength === 1 ? 'round' : 'butt'}
      />
      <circle
        className={strength === null ? styles.socket : styles.start}
        cx={105}
        cy={20}
        r={5.5}
        strokeDasharray={strength === null ? '3 2.5' : undefined}
      />
    </svg>
  )
}
