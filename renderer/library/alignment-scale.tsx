import { useWords } from '../workshop/use-words.ts'
import type { Alignment } from './alignment-of.ts'
import styles from './last-opened.module.css'

/** Alignment as a figure on its scale, with the places of chance and of agreement. */
export function AlignmentScale({ alignment }: { readonly alignment: Alignment }) {
  const words = useWords().library
  return (
    <>
      <p className={styles.soft}>{words.alignment}</p>
      {alignment.points === null && <p>{words.notAssessed[alignment.missing]}</p>}
      {alignment.points !== null && (
        <>
          <p>
            <strong className={styles.figure}>{alignment.points}</strong>{' '}
            <span className={styles.soft}>{words.of100}</span>
          </p>
          <svg className={styles.scale} width="264" height="20" viewBox="0 0 264 20" aria-hidden="true">
            <path className={styles.track} d="M2 10H262" />
            <path className={styles.bound} d="M132 2V18M197 2V18" />
            <circle className={styles.point} cx={2 + alignment.points * 2.6} cy="10" r="5.5" />
          </svg>
          <p className={styles.ends}>
            <span>{words.chance}</span>
            <span>{words.aligned}</span>
          </p>
        </>
      )}
    </>
  )
}
