import { Dialog } from '../ui/dialog.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useWords } from '../workshop/use-words.ts'
import { chooseTheme, useSettings } from './settings.ts'
import { THEME_CHOICES } from './theme.ts'

interface SettingsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How the app looks on this computer. */
export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const { settings: words, shell } = useWords()
  const theme = useSettings(settings => settings.theme)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.title} closeLabel={shell.close}>
      <SegmentedControl
        label={words.theme}
        segments={THEME_CHOICES.map(id => ({ id, text: words.themes[id] }))}
        value={theme}
        onChange={choice => void chooseTheme(choice)}
      />
      <p>{words.privacy}</p>
    </Dialog>
  )
}
