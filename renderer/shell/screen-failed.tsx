import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../workshop/use-words.ts'

/** Says that a view could not be drawn, and offers to try again. */
export function ScreenFailed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords().shell
  return (
    <EmptyState
      sentence={words.screenFailed}
      action={
        <Button look="primary" onPress={onRetry}>
          {words.showAgain}
        </Button>
      }
    />
  )
}
