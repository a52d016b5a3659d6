import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import type { Keys } from './keys.ts'
import styles from './popover.module.css'

export interface MenuEntry {
  readonly id: string
  readonly text: string
  /** A line below that says more. */
  readonly note?: string
  readonly onChoose: () => void
  readonly icon?: ReactNode
  readonly keys?: Keys | undefined
  readonly tone?: 'plain' | 'serious'
  readonly isDisabled?: boolean
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly label: string
  /** Groups of entries, parted by a line. */
  readonly groups: readonly (readonly MenuEntry[])[]
}

/** Things to do with what the button stands for. */
export function Menu({ trigger, label, groups }: MenuProps) {
  const shown = groups.filter(group => group.length > 0)
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(styles.popover)} offset={4}>
        <AriaMenu aria-label={label} className={classNames(styles.list)}>
          {shown.map((group, index) => [
            index > 0 && <Separator key="line" className={classNames(styles.line)} />,
            ...group.map(entry => <MenuRow key={entry.id} entry={entry} />),
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function MenuRow({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.text}
      onAction={entry.onChoose}
      isDisabled={entry.isDisabled ?? false}
      className={classNames(styles.option, entry.tone === 'serious' && styles.serious)}
    >
      {entry.icon}
      <span className={styles.text}>
        {entry.text}
        {entry.note !== undefined && <span className={styles.note}>{entry.note}</span>}
      </span>
      {entry.keys !== undefined && <Kbd keys={entry.keys} plain />}
    </MenuItem>
  )
}
