import styles from './card.module.css'

/** Marks what the brand is known for. */
export function IdentityStar() {
  return (
    <svg className={styles.star} width="11" height="11" viewBox="0 0 12 12" aria-hidden>
      <path d="M6 .6l1.6 3.5 3.8.4-2.8 2.6.8 3.7L6 8.9l-3.4 1.9.8-3.7L.6 4.5l3.8-.4z" />
    </svg>
  )
}
