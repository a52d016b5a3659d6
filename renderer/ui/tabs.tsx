import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { classNames } from './class-names.ts'
import styles from './tabs.module.css'

interface TabOf<Id extends string> {
  readonly id: Id
  readonly text: string
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabOf<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** What stands at the right end of the row of tabs. */
  readonly aside?: ReactNode
}

/** Several views of one thing, one at a time. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, aside }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={id => onChange(id as Id)}
      className={classNames(styles.tabs)}
    >
      <div className={styles.row}>
        <TabList aria-label={label} className={classNames(styles.list)}>
          {tabs.map(tab => (
            <Tab key={tab.id} id={tab.id} className={classNames(styles.tab)}>
              {tab.text}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
