import { samples } from '../../shared/workshop/samples/samples.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { useWords } from '../workshop/use-words.ts'
import { openSample } from './open-sample.ts'

/** The invented workshops that come with the app. */
export function SampleMenu({ look }: { readonly look: 'quiet' | 'outlined' }) {
  const words = useWords().library
  return (
    <Menu
      label={words.openSample}
      trigger={<Button look={look}>{words.openSample}</Button>}
      groups={[
        samples.map(sample => ({
          id: sample.id,
          text: sample.title,
          note: sample.story,
          onChoose: () => void openSample(sample),
        })),
      ]}
    />
  )
}
