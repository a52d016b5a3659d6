import { CircleHelp, Settings } from 'lucide-react'
import { ReviewBadge } from '../decision/review/review-badge.tsx'
import { classNames } from '../ui/class-names.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { perform } from './acts.ts'
import styles from './rail.module.css'
import { keysOf } from './shortcuts.ts'
import { tabs } from './tabs.tsx'
import { showDialog, showTab, useView } from './view.ts'

/** The views of the workshop at the left edge, with help and settings at its foot. */
export function Rail() {
  const words = useWords().shell
  const current = useView(view => view.tab)
  return (
    <nav className={styles.rail} aria-label={words.tabsLabel}>
      {tabs.map(({ id, Icon }) => (
        <button
          key={id}
          type="button"
          className={classNames(styles.tab)}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => (id === 'sessions' ? perform('show-sessions') : showTab(id))}
        >
          <Icon size={20} strokeWidth={1.75} aria-hidden />
          {words.tabs[id]}
          {id === 'decisions' && <ReviewBadge />}
        </button>
      ))}
      <span className={styles.foot}>
        <IconButton
          label={words.help}
          keys={keysOf('shortcuts')}
          icon={<CircleHelp size={20} strokeWidth={1.75} aria-hidden />}
          onPress={() => showDialog('shortcuts')}
        />
        <IconButton
          label={words.settings}
          keys={keysOf('settings')}
          icon={<Settings size={20} strokeWidth={1.75} aria-hidden />}
          onPress={() => showDialog('settings')}
        />
      </span>
    </nav>
  )
}
