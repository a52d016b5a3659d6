import { exerciseOf } from '../../shared/exercise/exercises.ts'
import type { Words } from '../../shared/words/words.ts'
import { currentRoom } from '../session/room.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { capsOf } from '../ui/key-caps.ts'
import { useWords } from '../workshop/use-words.ts'
import { type KeyLine, keyLines } from './key-lines.ts'
import { type KeyPlace, keyPlaces, placesOfView } from './key-places.ts'
import { shortcuts } from './shortcuts.ts'
import styles from './shortcuts-dialog.module.css'
import { useView } from './view.ts'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

type Place = KeyPlace | 'anywhere' | 'workshop'

/** The sheet is higher than the window: with the focus on it the arrow keys scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const

/** All keys on one sheet, those of the place one is in first. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const { shell, keys } = useWords()
  const here = usePlacesHere()
  const others = Object.keys(keyPlaces) as KeyPlace[]
  const places: readonly Place[] = [...new Set<Place>([...here, 'anywhere', 'workshop', ...others])]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={shell.help} closeLabel={shell.close} width="wide">
      <article {...SCROLLED_BY_KEYS} className={styles.sheet} aria-label={shell.help}>
        {places.map(place => (
          <KeysOfPlace key={place} place={place} note={place === here[0] ? keys.here : null} />
        ))}
      </article>
    </Dialog>
  )
}

function KeysOfPlace({ place, note }: { readonly place: Place; readonly note: string | null }) {
  const words = useWords()
  return (
    <section>
      <h3 className={styles.place}>
        {words.keys.place[place]} {note !== null && <span className={styles.here}>{note}</span>}
      </h3>
      <dl className={styles.keys}>
        {linesOf(place, words).map(({ keys, text }) => (
          <div key={keys.join()} className={styles.row}>
            <dt>{text}</dt>
            <dd className={styles.caps}>
              {capsOf(keys).map(each => (
                <Kbd key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function linesOf(place: Place, words: Words): readonly KeyLine[] {
  if (place !== 'anywhere' && place !== 'workshop') return keyLines(place, words)
  const heard = shortcuts.filter(({ where }) => where === place)
  return heard.map(({ keys, act }) => ({ act, keys: [keys], text: words.shell.acts[act] }))
}

/** Where the keyboard can be at the moment: on a screen, or in the view of a step. */
function usePlacesHere(): readonly KeyPlace[] {
  const tab = useView(view => view.tab)
  const screen = useView(view => view.screen)
  if (screen !== 'workshop') return []
  if (tab === 'map' || tab === 'list' || tab === 'decisions') return [tab]
  const room = tab === 'console' ? currentRoom() : null
  const exercise = room && exerciseOf(room.session.agenda[room.step]?.exercise ?? '')
  return exercise ? placesOfView[exercise.view] : []
}
