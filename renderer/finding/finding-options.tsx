import { optionText } from '../decision/decision-texts.ts'
import { Button } from '../ui/button.tsx'
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
          <Button
            size="small"
            look={option === chosen ? 'primary' : 'outlined'}
            aria-pressed={option === chosen}
            onPress={() => onChoose(option === chosen ? null : option)}
          >
            {optionText(option, words)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
