import { Check } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components/ListBox'
import type { Choice } from './choice.ts'
import styles from './popover.module.css'

/** A choice as a row of an open list. */
export function ChoiceOption({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.text} className={styles.option ?? ''}>
      {choice.icon}
      <span className={styles.text}>
        {choice.text}
        {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
      </span>
      <Check size={14} aria-hidden className={styles.check} />
    </ListBoxItem>
  )
}
