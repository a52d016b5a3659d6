import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Id } from '../../../shared/lang/id.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { actOn, stepOf } from '../../ui/key-table.ts'
import { useWords } from '../../workshop/use-words.ts'
import { linkCards, linkToNew } from '../acts/link.ts'
import { linkPickerKeys } from '../map-key-table.ts'
import { goTo, useMapState } from '../map-state.ts'
import { useMapModel } from '../model/use-map-model.ts'
import { useCurrentView } from '../use-view.ts'
import { EndOption } from './end-option.tsx'
import styles from './link-picker.module.css'
import { kindsBeside, otherEnds } from './other-ends.ts'

const WIDTH = 280
const HEIGHT = 330

/** Links from the keyboard: type letters of the other end, choose, Enter. */
export function LinkPicker() {
  const { map } = useMapModel()
  const id = useMapState(state => state.linking)
  return id !== null && findCard(map, id) ? <Picker key={id} id={id} /> : null
}

function Picker({ id }: { readonly id: Id }) {
  const words = useWords().canvas
  const { map } = useMapModel()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const place = usePlace(id)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const ends = otherEnds(map, id, text)
  const [beside] = kindsBeside(map, id)
  const isNew = text.trim() !== '' && beside !== undefined && !ends.some(end => end.title === text.trim())
  const count = ends.length + (isNew ? 1 : 0)
  const title = findCard(map, id)?.card.title ?? ''
  const choose = (index: number) => {
    const end = ends[index]
    useMapState.setState({ linking: null })
    if (end) linkCards(id, end.id)
    else if (isNew && beside) linkToNew(id, beside, text)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const leave = () => {
      useMapState.setState({ linking: null })
      goTo(id)
    }
    const isHeard = actOn(linkPickerKeys, event, {
      'choose-end': () => setAt(Math.max(0, Math.min(count - 1, at + stepOf(event)))),
      'link-end': () => count > 0 && choose(at),
      'leave-link': leave,
    })
    if (isHeard) event.preventDefault()
  }
  return (
    <div className={styles.picker} style={place}>
      <input
        ref={field}
        className={styles.text}
        role="combobox"
        aria-label={words.linkFrom(title)}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? `${list}-${at}` : undefined}
        placeholder={words.linkFrom(title)}
        value={text}
        onChange={event => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
        onBlur={() => useMapState.setState({ linking: null })}
      />
      <div id={list} role="listbox" aria-label={words.linkFrom(title)} className={styles.list}>
        {ends.map((end, index) => (
          <EndOption
            key={end.id}
            id={`${list}-${index}`}
            kind={end.kind}
            text={end.title}
            note={end.isLinked ? words.linked : null}
            isActive={index === at}
            onChoose={() => choose(index)}
          />
        ))}
        {isNew && beside && (
          <EndOption
            id={`${list}-${ends.length}`}
            kind={beside}
            text={words.linkNew(beside, text.trim())}
            note={null}
            isActive={at === ends.length}
            onChoose={() => choose(ends.length)}
          />
        )}
      </div>
    </div>
  )
}

/** Beside the card, where the window has room for it. */
function usePlace(id: Id): { left: number; top: number } {
  const { cards } = useMapModel()
  const view = useCurrentView()()
  const box = cards.boxes.get(id)
  if (!box) return { left: 0, top: 0 }
  const right = view.x + (box.x + box.width) * view.zoom + 12
  const left = right + WIDTH < view.width ? right : view.x + box.x * view.zoom - WIDTH - 12
  const top = view.y + box.y * view.zoom
  return {
    left: Math.max(8, Math.min(view.width - WIDTH - 8, left)),
    top: Math.max(8, Math.min(view.height - HEIGHT, top)),
  }
}
