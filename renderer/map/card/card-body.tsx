import { classNames } from '../../ui/class-names.ts'
import { useSelection } from '../../workshop/selection.ts'
import { standOn, useMapState } from '../map-state.ts'
import type { CardFace } from '../model/card-face.ts'
import { useSentFocus } from '../use-sent-focus.ts'
import styles from './card.module.css'
import { CardMark } from './card-mark.tsx'
import { IdentityStar } from './identity-star.tsx'
import { RenameField } from './rename-field.tsx'
import { useSpokenCard } from './use-spoken-card.ts'

/** The card itself: its mark and its title in two lines, one button for hand and keyboard. */
export function CardBody({ face }: { readonly face: CardFace }) {
  const { id, kind, title } = face
  const isSelected = useSelection(selection => selection.ids.has(id))
  const isRenaming = useMapState(state => state.renaming === id)
  const isTarget = useMapState(state => state.target === id)
  const isCurrent = useMapState(state => state.current === id)
  const ref = useSentFocus(id)
  const spoken = useSpokenCard(face)
  const looks = classNames(
    styles.card,
    styles[kind],
    isSelected && styles.selected,
    isTarget && styles.target,
    face.isDim && styles.dim,
    face.isFolded && styles.folded,
  )
  if (isRenaming) {
    return (
      <div className={looks}>
        <CardMark kind={kind} />
        <RenameField id={id} kind={kind} title={title} />
      </div>
    )
  }
  return (
    <button
      ref={ref}
      className={looks}
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={spoken}
      data-card={id}
      onFocus={() => standOn(id)}
    >
      <CardMark kind={kind} />
      <span className={styles.title}>
        {title}
        {face.isIdentity && <IdentityStar />}
      </span>
    </button>
  )
}
