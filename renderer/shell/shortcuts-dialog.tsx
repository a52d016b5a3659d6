import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useWords } from '../workshop/use-words.ts'
import { shortcuts } from './shortcuts.ts'
import styles from './shortcuts-dialog.module.css'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const PLACES = ['anywhere', 'workshop'] as const

/** All keys on one sheet. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const words = useWords().shell
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.help} closeLabel={words.close} width="wide">
      <div className={styles.sheet}>
        {PLACES.map(place => (
          <section key={place}>
            <h3 className={styles.place}>{words.where[place]}</h3>
            <dl className={styles.keys}>
              {shortcuts
                .filter(({ where }) => where === place)
                .map(({ keys, act }) => (
                  <div key={keys} className={styles.row}>
                    <dt>{words.acts[act]}</dt>
                    <dd>
                      <Kbd keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
