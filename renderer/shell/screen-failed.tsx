import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { saveCopy } from './save-copy.ts'

/** Says that a view could not be drawn, and offers to try again. */
export function ScreenFailed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords().shell
  return (
    <EmptyState
      sentence={words.screenFailed}
      action={
        <>
          {currentWorkshop() && <Button onPress={() => void saveCopy()}>{words.saveCopy}</Button>}
          <Button look="primary" onPress={onRetry}>
            {words.showAgain}
          </Button>
        </>
      }
    />
  )
}
