import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { CARD_KINDS } from '../../../shared/map/through-map.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { actOn } from '../../ui/key-table.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { findKeys } from '../map-key-table.ts'
import { goTo, standOn, useMapState } from '../map-state.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { useViewControl } from '../view-control.ts'
import styles from './find-bar.module.css'
import { FindFilters } from './find-filters.tsx'
import { closeFind, lookFor, useFind } from './find-state.ts'
import { useFindKey } from './use-find-key.ts'
import { useMatches } from './use-matches.ts'

/** Finds cards on the map as one types; the others are dimmed. */
export function FindBar() {
  useMatches()
  useFindKey()
  const isOpen = useFind(find => find.isOpen)
  return isOpen ? <OpenBar /> : null
}

function OpenBar() {
  const words = useWords().canvas
  const { query, matches } = useFind()
  const { cards } = useMapModel()
  const next = useStepThroughMatches()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    actOn(findKeys, event, {
      'next-match': () => next(1),
      'match-before': () => next(-1),
      'leave-find': leave,
    })
  }
  return (
    <search className={styles.bar} onKeyDownCapture={press}>
      <div className={styles.text}>
        <SearchField
          label={words.findField}
          clearLabel={words.clear}
          value={query.text}
          onChange={text => lookFor({ text })}
          inputRef={field}
        />
      </div>
      <span className={styles.count} role="status">
        {matches && words.matches(matches.size, cards.boxes.size)}
      </span>
      <IconButton
        label={words.previous}
        keys={findKeys['match-before'][0]}
        size="small"
        icon={<ChevronUp size={16} aria-hidden />}
        onPress={() => next(-1)}
      />
      <IconButton
        label={words.next}
        keys={findKeys['next-match'][0]}
        size="small"
        icon={<ChevronDown size={16} aria-hidden />}
        onPress={() => next(1)}
      />
      <FindFilters />
      <IconButton
        label={words.close}
        keys={findKeys['leave-find'][0]}
        size="small"
        icon={<X size={16} aria-hidden />}
        onPress={leave}
      />
    </search>
  )
}

function leave(): void {
  closeFind()
  const { current } = useMapState.getState()
  if (current !== null) goTo(current)
}

/** Goes to the next or previous match, round and round, while the field keeps the focus. */
function useStepThroughMatches(): (by: 1 | -1) => void {
  const { cards } = useMapModel()
  const view = useViewControl()
  return by => {
    const { matches } = useFind.getState()
    const columns = CARD_KINDS.flatMap(kind => cards.columns[kind])
    const ids = columns.map(box => box.id).filter(id => matches?.has(id))
    const { current } = useMapState.getState()
    const at = current === null ? -1 : ids.indexOf(current)
    const next = at === -1 ? ids[0] : ids[(at + by + ids.length) % ids.length]
    if (next === undefined) return
    standOn(next)
    view.reveal(next)
  }
}
