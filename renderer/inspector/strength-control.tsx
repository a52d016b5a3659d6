import type { Link, Strength } from '../../shared/map/link.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useWords } from '../workshop/use-words.ts'
import { setField } from './set-field.ts'
import styles from './strength-control.module.css'

const SEGMENTS = [
  { id: '9', strength: 9 },
  { id: '3', strength: 3 },
  { id: '1', strength: 1 },
] as const satisfies readonly { readonly id: string; readonly strength: Strength }[]

interface StrengthControlProps {
  readonly link: Link
  readonly relation: 'enables' | 'sold-as'
}

/** How strong a link is, each strength with the line it has on the map. */
export function StrengthControl({ link, relation }: StrengthControlProps) {
  const words = useWords()
  return (
    <SegmentedControl
      label={words.inspector.field.links.strength}
      isLabelHidden
      value={`${link.strength}`}
      onChange={id => {
        const chosen = SEGMENTS.find(segment => segment.id === id)
        if (chosen) setField('links', [link.id], 'strength', chosen.strength)
      }}
      segments={SEGMENTS.map(({ id, strength }) => ({
        id,
        sign: <span className={`${styles.line} ${styles[relation]} ${styles[`strength${id}`]}`} />,
        text: (
          <span className={styles.text}>
            <b>{id}</b> {words.map.strength[strength]}
          </span>
        ),
      }))}
    />
  )
}
