import { CircleHelp, Settings } from 'lucide-react'
import { LogoMark } from '../shell/logo-mark.tsx'
import { keysOf } from '../shell/shortcuts.ts'
import { showDialog } from '../shell/view.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './library-screen.module.css'
import { useLibraryView } from './library-view.ts'

/** The thin row above the library: the name, the search, help and settings. */
export function LibraryBar() {
  const { library: words, shell } = useWords()
  const search = useLibraryView(view => view.search)
  const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true }
  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        <LogoMark />
        {shell.app}
      </span>
      <search className={styles.search}>
        <SearchField
          label={words.search}
          clearLabel={words.clearSearch}
          value={search}
          onChange={text => useLibraryView.setState({ search: text })}
        />
      </search>
      <span className={styles.tools}>
        <IconButton
          label={shell.help}
          keys={keysOf('shortcuts')}
          icon={<CircleHelp {...icon} />}
          onPress={() => showDialog('shortcuts')}
        />
        <IconButton
          label={shell.settings}
          keys={keysOf('settings')}
          icon={<Settings {...icon} />}
          onPress={() => showDialog('settings')}
        />
      </span>
    </header>
  )
}
