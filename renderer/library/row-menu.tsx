import { Archive, ArchiveRestore, Copy, Ellipsis, FolderOpen, History, Pencil, Trash2 } from 'lucide-react'
import type { WorkshopRow } from '../storage/database.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu } from '../ui/menu.tsx'
import { archiveWorkshop } from '../workshop/library.ts'
import { useWords } from '../workshop/use-words.ts'
import { duplicate, open, putAway, remove } from './library-acts.ts'

interface RowMenuProps {
  readonly row: WorkshopRow
  readonly onRename: () => void
  readonly onEarlierStates: () => void
}

/** What can be done with a workshop without opening it. */
export function RowMenu({ row, onRename, onEarlierStates }: RowMenuProps) {
  const { library: words, backup } = useWords()
  const icon = { size: 16, 'aria-hidden': true }
  const archiving =
    row.archivedAt === null
      ? { text: words.toArchive, icon: <Archive {...icon} />, onChoose: () => void putAway(row) }
      : {
          text: words.fromArchive,
          icon: <ArchiveRestore {...icon} />,
          onChoose: () => void archiveWorkshop(row.id, false),
        }
  return (
    <Menu
      label={words.more(row.header.title)}
      trigger={<IconButton label={words.more(row.header.title)} icon={<Ellipsis {...icon} />} />}
      groups={[
        [
          { id: 'open', text: words.open, icon: <FolderOpen {...icon} />, onChoose: () => void open(row) },
          { id: 'rename', text: words.rename, icon: <Pencil {...icon} />, keys: 'f2', onChoose: onRename },
          {
            id: 'duplicate',
            text: words.duplicate,
            icon: <Copy {...icon} />,
            onChoose: () => void duplicate(row),
          },
          {
            id: 'earlier-states',
            text: backup.menu,
            icon: <History {...icon} />,
            onChoose: onEarlierStates,
          },
          { id: 'archive', ...archiving },
        ],
        [
          {
            id: 'delete',
            text: words.delete,
            icon: <Trash2 {...icon} />,
            keys: 'delete',
            tone: 'serious',
            onChoose: () => void remove(row),
          },
        ],
      ]}
    />
  )
}
