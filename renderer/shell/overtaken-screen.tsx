import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './overtaken-screen.module.css'

/** Stands in the place of everything when a newer version of the app has upgraded the store: this one would damage it. */
export function OvertakenScreen({ onLoadAgain }: { readonly onLoadAgain: () => void }) {
  const words = useWords().newerVersion
  return (
    <main className={styles.screen}>
      <VisuallyHidden>
        <h1>{words.title}</h1>
      </VisuallyHidden>
      <EmptyState
        sentence={words.sentence}
        example={words.whatToDo}
        action={
          <Button look="primary" onPress={onLoadAgain}>
            {words.loadAgain}
          </Button>
        }
      />
    </main>
  )
}
