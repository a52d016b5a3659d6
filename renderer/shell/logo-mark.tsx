import styles from './logo-mark.module.css'

/** One line that passes through three points and continues. */
export function LogoMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
      <path d="M1 17.5H4L10.5 10.5H13L17 5.5L21 3.5" />
      <circle cx="4.5" cy="17" r="2.4" />
      <circle cx="11" cy="10.5" r="2.4" />
      <circle cx="17.5" cy="5" r="2.4" />
    </svg>
  )
}
