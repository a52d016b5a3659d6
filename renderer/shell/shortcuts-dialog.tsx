import type { Words } from '../../shared/words/words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import type { Keys } from '../ui/keys.ts'
import { useWords } from '../workshop/use-words.ts'
import { screenKeys } from './screen-keys.ts'
import { shortcuts } from './shortcuts.ts'
import styles from './shortcuts-dialog.module.css'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const PLACES = ['anywhere', 'workshop', 'map', 'list', 'exercise'] as const

interface Line {
  readonly keys: readonly Keys[]
  readonly text: string
}

function linesOf(place: (typeof PLACES)[number], words: Words['shell']): readonly Line[] {
  const heard = shortcuts.filter(({ where }) => where === place)
  const told = screenKeys.filter(({ where }) => where === place)
  return [
    ...heard.map(({ keys, act }) => ({ keys: [keys], text: words.acts[act] })),
    ...told.map(({ keys, does }) => ({ keys, text: words.screenKeys[does] })),
  ]
}

/** The sheet is higher than the window: with the focus on it the arrow keys scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const

/** All keys on one sheet. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const words = useWords().shell
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.help} closeLabel={words.close} width="wide">
      <article {...SCROLLED_BY_KEYS} className={styles.sheet} aria-label={words.help}>
        {PLACES.map(place => (
          <section key={place}>
            <h3 className={styles.place}>{words.where[place]}</h3>
            <dl className={styles.keys}>
              {linesOf(place, words).map(({ keys, text }) => (
                <div key={keys.join()} className={styles.row}>
                  <dt>{text}</dt>
                  <dd className={styles.caps}>
                    {keys.map(each => (
                      <Kbd key={each} keys={each} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </article>
    </Dialog>
  )
}
