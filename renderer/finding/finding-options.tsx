import { optionText } from '../decision/decision-texts.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './finding-options.module.css'

interface FindingOptionsProps {
  readonly options: readonly string[]
  readonly chosen: string | null
  readonly onChoose: (option: string | null) => void
}

/** What could be done about a finding, in the order of the book, never by what gains most; pressing one looks at it closer. */
export function FindingOptions({ options, chosen, onChoose }: FindingOptionsProps) {
  const words = useWords()
  if (options.length === 0) return null
  return (
    <ul className={styles.options} aria-label={words.findings.options}>
      {options.map(option => (
        <li key={option}>
          <button
            type="button"
            className={styles.option}
            aria-pressed={option === chosen}
            onClick={() => onChoose(option === chosen ? null : option)}
          >
            {optionText(option, words)}
          </button>
        </li>
      ))}
    </ul>
  )
}
