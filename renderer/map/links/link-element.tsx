import { memo } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { curvePath, pointOn } from '../../../shared/layout/curve.ts'
import type { LinkLine } from '../../../shared/layout/link-layout.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { classNames } from '../../ui/class-names.ts'
import { select, useSelection } from '../../workshop/selection.ts'
import { useWords } from '../../workshop/use-words.ts'
import { standOn, useMapState } from '../map-state.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { dashOf, WIDTHS } from '../paint/pen.ts'
import { useSentFocus } from '../use-sent-focus.ts'
import styles from './link.module.css'

/** One link as an element: its line, the halo and the badge with its strength, which the keyboard can reach. */
export const LinkElement = memo(function LinkElement({ line }: { readonly line: LinkLine }) {
  const { id, from, to, strength } = line
  const model = useMapModel()
  const isSelected = useSelection(selection => selection.ids.has(id))
  const isCurrent = useMapState(state => state.current === id)
  const isHovered = useMapState(state => state.hovered === id)
  const isLast = useMapState(state => state.lastLink === id)
  const spoken = useSpokenLink(line)
  const ref = useSentFocus(id)
  const isLit = model.lit === null || model.lit.links.has(id)
  const kind = model.map.inventions.has(from) ? 'invention' : 'benefit'
  const isEvidenced = model.evidenced.has(id)
  const middle = pointOn(line, 0.5)
  const path = curvePath(line)
  return (
    <>
      <svg className={classNames(styles.line, styles[kind], !isLit && styles.dim)} aria-hidden>
        {(isSelected || isCurrent) && <path className={styles.halo} d={path} />}
        {isHovered && !isSelected && <path className={styles.hover} d={path} />}
        <path
          className={styles.stroke}
          d={path}
          strokeWidth={WIDTHS[strength]}
          strokeDasharray={dashOf(strength, isEvidenced).join(' ')}
          strokeLinecap={strength === 1 && isEvidenced ? 'round' : 'butt'}
        />
      </svg>
      <button
        ref={ref}
        type="button"
        className={classNames(
          styles.badge,
          !(isSelected || isCurrent || isLast || isHovered) && styles.silent,
        )}
        style={{ transform: `translate(${middle.x - 10}px, ${middle.y - 10}px)` }}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={spoken}
        aria-pressed={isSelected}
        data-link={id}
        data-ends={`${from} ${to}`}
        onFocus={() => standOn(id)}
        onClick={() => select([id])}
      >
        {strength}
      </button>
    </>
  )
})

function useSpokenLink({ id, from, to, strength }: LinkLine): string {
  const words = useWords()
  const { map, evidenced } = useMapModel()
  const title = (card: Id) => findCard(map, card)?.card.title ?? ''
  return words.canvas.link({
    from: title(from),
    to: title(to),
    relation: words.map.relation[map.inventions.has(from) ? 'enables' : 'sold-as'],
    strength,
    evidenced: evidenced.has(id),
  })
}
