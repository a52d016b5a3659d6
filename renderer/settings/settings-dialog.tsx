import { lazy, Suspense } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useOpenId } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { PaperChoice } from './paper-choice.tsx'
import { RoomSizePanel } from './room-size-panel.tsx'
import { chooseTheme, useSettings } from './settings.ts'
import { THEME_CHOICES } from './theme.ts'

interface SettingsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const ThresholdsPanel = lazy(() =>
  import('./thresholds-panel.tsx').then(({ ThresholdsPanel: panel }) => ({ default: panel })),
)

/** How the app looks on this computer and, in a workshop, from where its findings fire. */
export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const { settings: words, shell, thresholds } = useWords()
  const hasWorkshop = useOpenId() !== null
  const theme = useSettings(settings => settings.theme)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={words.title} closeLabel={shell.close}>
      <SegmentedControl
        label={words.theme}
        segments={THEME_CHOICES.map(id => ({ id, text: words.themes[id] }))}
        value={theme}
        onChange={choice => void chooseTheme(choice)}
      />
      <PaperChoice />
      <section aria-label={words.room.title}>
        <h3>{words.room.title}</h3>
        <RoomSizePanel />
      </section>
      <p>{words.privacy}</p>
      {hasWorkshop && (
        <section aria-label={thresholds.title}>
          <h3>{thresholds.title}</h3>
          <Suspense fallback={null}>
            <ThresholdsPanel />
          </Suspense>
        </section>
      )}
    </Dialog>
  )
}
