import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { ThresholdsPanel } from '../settings/thresholds-panel.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useWords } from '../workshop/use-words.ts'

/** Opens the thresholds of the findings; they can be tried out, since every change can be undone. */
export function ThresholdsButton() {
  const words = useWords().thresholds
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        label={words.open}
        size="small"
        icon={<SlidersHorizontal size={16} aria-hidden />}
        onPress={() => setOpen(true)}
      />
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={words.title} closeLabel={words.close}>
        <ThresholdsPanel />
      </Dialog>
    </>
  )
}
