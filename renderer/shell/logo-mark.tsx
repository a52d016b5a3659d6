import styles from './logo-mark.module.css'

/** One line that passes through three points and continues. */
export function LogoMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M1 16.5 5 14 10 10.5 15 5.5 19 3.5" />
      <circle cx="5" cy="14" r="2.3" />
      <circle cx="10" cy="10.5" r="2.3" />
      <circle cx="15" cy="5.5" r="2.3" />
    </svg>
  )
}
