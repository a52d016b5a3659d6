import { ArrowLeftRight, Check, ChevronDown, Monitor, MonitorOff, MonitorX } from 'lucide-react'
import type { Display, Presenting } from '../../shared/bridge/display.ts'
import { useSettings } from '../settings/settings.ts'
import { keysOf } from '../shell/shortcuts.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { MenuEntry } from '../ui/menu.tsx'
import { Menu } from '../ui/menu.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './present-button.module.css'
import { startPresenting, stopPresenting, swapWindows, usePresenting } from './presenting.ts'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true }

/** Presents to the room and says what the room can see of it; its menu tells where. */
export function PresentButton() {
  const words = useWords().presenting
  const presenting = usePresenting(desktop => desktop.presenting)
  const displays = useDisplayEntries()
  const running = useRunningEntries(presenting)
  const isOff = presenting.state === 'off'
  return (
    <span className={styles.present}>
      {isOff && (
        <Button
          size="small"
          icon={<Monitor {...ICON} />}
          keys={keysOf('present') ?? ''}
          onPress={() => void startPresenting()}
        >
          {words.present}
        </Button>
      )}
      <Menu
        label={words.displays}
        trigger={isOff ? <DisplaysTrigger /> : <StateTrigger state={presenting.state} />}
        groups={isOff ? [displays] : [running, displays]}
      />
      <VisuallyHidden>
        <output>{words.states[presenting.state]}</output>
      </VisuallyHidden>
    </span>
  )
}

function DisplaysTrigger() {
  const words = useWords().presenting
  return <IconButton size="small" label={words.choose} icon={<ChevronDown {...ICON} />} />
}

function StateTrigger({ state }: { readonly state: Exclude<Presenting['state'], 'off'> }) {
  const words = useWords().presenting
  const isUnplugged = state === 'unplugged'
  const Icon = isUnplugged ? MonitorX : Monitor
  return (
    <Button size="small" look="quiet" tone={isUnplugged ? 'serious' : 'plain'} icon={<Icon {...ICON} />}>
      {words.states[state]}
    </Button>
  )
}

function useRunningEntries({ state }: Presenting): readonly MenuEntry[] {
  const words = useWords().presenting
  const stop: MenuEntry = {
    id: 'stop',
    text: words.stop,
    icon: <MonitorOff {...ICON} />,
    keys: keysOf('present'),
    onChoose: () => void stopPresenting(),
  }
  const swap: MenuEntry = {
    id: 'swap',
    text: words.swap,
    icon: <ArrowLeftRight {...ICON} />,
    keys: keysOf('swap-windows'),
    onChoose: () => void swapWindows(),
  }
  return state === 'live' ? [stop] : [stop, swap]
}

/** The displays there are, and the chosen one also while it is unplugged. */
function useDisplayEntries(): readonly MenuEntry[] {
  const words = useWords().presenting
  const { displays, presenting } = usePresenting()
  const choice = useSettings(settings => settings.display)
  const isChosen = (one: Display) => one.label === choice?.label && one.internal === choice.internal
  const shownOn = 'display' in presenting ? presenting.display.id : displays.find(isChosen)?.id
  const entries = displays.map(
    (one, at): MenuEntry => ({
      id: `${one.id}`,
      text: words.display(one.label, at + 1),
      note: words.displayNote(one),
      icon: one.id === shownOn ? <Check {...ICON} /> : <Monitor {...ICON} />,
      onChoose: () => void startPresenting(one),
    }),
  )
  if (choice === null || displays.some(isChosen)) return entries
  const missing: MenuEntry = {
    id: 'missing',
    text: words.display(choice.label, displays.length + 1),
    note: words.notHere,
    icon: <MonitorX {...ICON} />,
    isDisabled: true,
    onChoose: () => undefined,
  }
  return [...entries, missing]
}
