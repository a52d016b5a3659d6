import { Download, Plus } from 'lucide-react'
import { perform } from '../shell/acts.ts'
import { keysOf } from '../shell/shortcuts.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'

/** The ways to a workshop: a sample, a file, or a fresh start. */
export function LibraryActions() {
  const words = useWords().library
  return (
    <>
      <Button icon={<Download size={16} aria-hidden />} onPress={() => perform('import')}>
        {words.import}
      </Button>
      <Button
        look="primary"
        icon={<Plus size={16} aria-hidden />}
        keys={keysOf('new-workshop') ?? ''}
        onPress={() => perform('new-workshop')}
      >
        {words.new}
      </Button>
    </>
  )
}
