import styles from './other-end-field.module.css'

interface MatchedTitleProps {
  readonly title: string
  readonly typed: string
}

/** A title with the letters underlined by which it was found. */
export function MatchedTitle({ title, typed }: MatchedTitleProps) {
  const letters = typed.trim().toLowerCase()
  const at = letters === '' ? -1 : title.toLowerCase().indexOf(letters)
  if (at < 0) return <>{title}</>
  const end = at + letters.length
  return (
    <>
      {title.slice(0, at)}
      <span className={styles.matched}>{title.slice(at, end)}</span>
      {title.slice(end)}
    </>
  )
}
