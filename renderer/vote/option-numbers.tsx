import { subjectTitle } from '../../shared/vote/round-of-step.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './option-numbers.module.css'

/** What is voted on, in the order in which the numbers of a ballot stand. */
export function OptionNumbers({ round }: { readonly round: Round }) {
  const words = useWords().vote
  const workshop = useWorkshopDocument()
  return (
    <ol className={styles.options} aria-label={words.options}>
      {round.subjects.map(subject => (
        <li key={subject} className={styles.option}>
          {subjectTitle(workshop, round, subject)}
        </li>
      ))}
    </ol>
  )
}
