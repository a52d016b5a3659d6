import { Maximize, Minus, Network, Plus, ScanLine, Search } from 'lucide-react'
import { COLUMN_STRIDE } from '../../../shared/layout/measures.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useSelection } from '../../workshop/selection.ts'
import { useWords } from '../../workshop/use-words.ts'
import { leaveFocus } from '../acts/focus.ts'
import { tidy } from '../acts/tidy.ts'
import { openFind } from '../find/find-state.ts'
import { frameColumns } from '../frame-columns.ts'
import { useFromView } from '../use-view.ts'
import { useViewControl } from '../view-control.ts'
import styles from './map-tools.module.css'

/** Room between two fields of the foot that the tools need. */
const ROOM = 172

/** Zoom, tidy and find: between the columns where there is room, else in a row above the foot. */
export function MapTools() {
  const isRoomy = useFromView(view => COLUMN_STRIDE * view.zoom - 200 >= ROOM && fits(frameColumns(view)))
  return (
    <div className={classNames(styles.tools, isRoomy ? styles.between : styles.above)}>
      <Zoom />
      <Order />
    </div>
  )
}

function fits({ invention, benefit, pitch }: ReturnType<typeof frameColumns>): boolean {
  return benefit - invention - 200 >= ROOM && pitch - benefit - 200 >= ROOM
}

function Zoom() {
  const words = useWords().canvas
  const view = useViewControl()
  const percent = useFromView(({ zoom }) => Math.round(zoom * 100))
  const left = useFromView(each => (frameColumns(each).invention + 200 + frameColumns(each).benefit) / 2)
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
  const left = useFromView(each => (frameColumns(each).benefit + 200 + frameColumns(each).pitch) / 2)
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
