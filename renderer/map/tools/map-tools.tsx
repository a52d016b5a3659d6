import { Maximize, Minus, Network, Plus, ScanLine, Search } from 'lucide-react'
import { CARD_WIDTH } from '../../../shared/layout/measures.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useSelection } from '../../workshop/selection.ts'
import { useWords } from '../../workshop/use-words.ts'
import { leaveFocus } from '../acts/focus.ts'
import { tidy } from '../acts/tidy.ts'
import { openFind } from '../find/find-state.ts'
import { footColumns, hasToolRoom } from '../frame-columns.ts'
import { useFromView } from '../use-view.ts'
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
  const percent = useFromView(({ zoom }) => Math.round(zoom * 100))
  const left = useFromView(each => between(footColumns(each).invention, footColumns(each).benefit))
  return (
    <div className={styles.group} style={{ left }}>
      <IconButton
        label={words.zoomOut}
        keys="-"
        size="small"
        icon={<Minus size={16} aria-hidden />}
        onPress={view.zoomOut}
      />
      <Button look="quiet" size="small" aria-label={words.actualSize} onPress={view.actualSize}>
        <span className={styles.percent}>{words.zoomTo(percent)}</span>
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
  const left = useFromView(each => between(footColumns(each).benefit, footColumns(each).pitch))
  return (
    <div className={styles.group} style={{ left }}>
      {isFocused ? (
        <Button
          look="quiet"
          size="small"
          icon={<ScanLine size={16} aria-hidden />}
          keys="escape"
          aria-label={words.leaveFocus}
          onPress={leaveFocus}
        >
          {words.focus}
        </Button>
      ) : (
        <>
          <Button look="quiet" size="small" icon={<Network size={16} aria-hidden />} onPress={tidy}>
            {words.tidy}
          </Button>
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

/** The middle of the room between two fields. */
function between(left: number, right: number): number {
  return (left + CARD_WIDTH + right) / 2
}
