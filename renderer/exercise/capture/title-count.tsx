import { classNames } from '../../ui/class-names.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './title-count.module.css'

/** As long as a title may be to be read from the back row in one look. */
const COMFORTABLE = 60
/** Short titles need no count. */
const COUNT_FROM = 40

/** How long a title is while it is typed; it stands out once it is longer than comfortable. */
export function TitleCount({ title }: { readonly title: string }) {
  const words = useWords().capture
  if (title.length < COUNT_FROM) return null
  return (
    <span className={classNames(styles.count, title.length > COMFORTABLE && styles.long)}>
      {words.length(title.length, COMFORTABLE)}
    </span>
  )
}
