import { Download, Plus } from 'lucide-react'
import { perform } from '../shell/acts.ts'
import { keysOf } from '../shell/shortcuts.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { SampleMenu } from './sample-menu.tsx'

/** The ways to a workshop: a sample, a file, or a fresh start. */
export function LibraryActions({ isFirst = false }: { readonly isFirst?: boolean }) {
  const words = useWords().library
  return (
    <>
      <SampleMenu look={isFirst ? 'outlined' : 'quiet'} />
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
