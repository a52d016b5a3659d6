import { Flag, FlagOff, Maximize, Minus, Network, Plus, ScanLine, Search } from 'lucide-react'
import type { RefObject } from 'react'
import { useRef } from 'react'
import { CARD_WIDTH } from '../../../shared/layout/measures.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useSelection } from '../../workshop/selection.ts'
import { useWords } from '../../workshop/use-words.ts'
import { leaveFocus } from '../acts/focus.ts'
import { toggleMarks } from '../acts/marks.ts'
import { tidy } from '../acts/tidy.ts'
import { openFind } from '../find/find-state.ts'
import { footColumns, hasToolRoom } from '../frame-columns.ts'
import { useMarksShown } from '../model/marks-shown.ts'
import { useFromView, useOnView } from '../use-view.ts'
import type { View } from '../view-area.ts'
import { useViewControl } from '../view-control.ts'
import styles from './map-tools.module.css'

/** Zoom, tidy and find: between the columns where there is room, else in a row above the foot. */
export function MapTools() {
  const isRoomy = useFromView(hasToolRoom)
  return (
    <div className={classNames(styles.tools, isRoomy ? styles.between : styles.above)}>
      <Zoom />
      <Order />
    </div>
  )
}

function Zoom() {
  const words = useWords().canvas
  const view = useViewControl()
  const ref = useStanding(view => between(footColumns(view).invention, footColumns(view).benefit))
  return (
    <div ref={ref} className={styles.group}>
      <IconButton
        label={words.zoomOut}
        keys="-"
        size="small"
        icon={<Minus size={16} aria-hidden />}
        onPress={view.zoomOut}
      />
      <Button look="quiet" size="small" data-actual-size onPress={view.actualSize}>
        <Percent /> <VisuallyHidden>{words.actualSize}</VisuallyHidden>
      </Button>
      <IconButton
        label={words.zoomIn}
        keys="+"
        size="small"
        icon={<Plus size={16} aria-hidden />}
        onPress={view.zoomIn}
      />
      <IconButton
        label={words.fit}
        keys="0"
        size="small"
        icon={<Maximize size={16} aria-hidden />}
        onPress={view.fit}
      />
    </div>
  )
}

function Order() {
  const words = useWords().canvas
  const isFocused = useSelection(selection => selection.focus !== null)
  const ref = useStanding(view => between(footColumns(view).benefit, footColumns(view).pitch))
  return (
    <div ref={ref} className={styles.group}>
      {isFocused ? (
        <Button
          look="quiet"
          size="small"
          icon={<ScanLine size={16} aria-hidden />}
          keys="escape"
          onPress={leaveFocus}
        >
          {words.focus}
        </Button>
      ) : (
        <>
          <Button
            look="quiet"
            size="small"
            icon={<Network size={16} aria-hidden />}
            onPress={() => void tidy()}
          >
            {words.tidy}
          </Button>
          <Marks />
          <IconButton
            label={words.find}
            keys="mod+f"
            size="small"
            icon={<Search size={16} aria-hidden />}
            onPress={openFind}
          />
        </>
      )}
    </div>
  )
}

/** Whether drift and findings are marked; pressed while they are. */
function Marks() {
  const words = useWords().canvas
  const isShown = useMarksShown(marks => marks.isShown)
  const Sign = isShown ? Flag : FlagOff
  return (
    <IconButton
      label={words.marks}
      keys="d"
      size="small"
      aria-pressed={isShown}
      icon={<Sign size={16} aria-hidden />}
      onPress={toggleMarks}
    />
  )
}

/** How large the map is drawn; written directly, since it changes with every frame of a zoom. */
function Percent() {
  const words = useWords().canvas
  const ref = useRef<HTMLSpanElement>(null)
  useOnView(({ zoom }) => {
    const text = words.zoomTo(Math.round(zoom * 100))
    if (ref.current && ref.current.textContent !== text) ref.current.textContent = text
  })
  return <span ref={ref} className={styles.percent} />
}

/** Keeps a group of tools in the middle of its room while the view moves. */
function useStanding(middleIn: (view: View) => number): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const shown = useRef(0)
  useOnView(view => {
    const middle = Math.round(middleIn(view))
    if (!ref.current || middle === shown.current) return
    shown.current = middle
    ref.current.style.setProperty('--middle', `${middle}px`)
  })
  return ref
}

/** The middle of the room between two fields. */
function between(left: number, right: number): number {
  return (left + CARD_WIDTH + right) / 2
}
