import { Minus, Plus, TriangleAlert } from 'lucide-react'
import { subjectTitle } from '../../shared/vote/round-of-step.ts'
import { rangeOf } from '../../shared/vote/vote-method.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './ballot-veil.module.css'

interface VeiledOptionProps {
  readonly round: Round
  readonly subject: string
  readonly number: number
  readonly value: number | null
  readonly isConcern: boolean
  readonly isHere: boolean
  readonly onGive: (value: number | null) => void
  readonly onConcern: () => void
}

/** One option of a ballot: what it is given, by key or by pointer, and a mark of concern. */
export function VeiledOption(props: VeiledOptionProps) {
  const { round, subject, number, value, isConcern, isHere, onGive, onConcern } = props
  const words = useWords().vote.laptop
  const title = subjectTitle(useWorkshopDocument(), round, subject)
  const least = Math.max(1, rangeOf(round.method, round.budget).least)
  const less = value === null || value <= least ? null : value - 1
  return (
    <li className={styles.option} data-here={isHere || undefined} aria-label={words.gives(title, value ?? 0)}>
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      <button
        type="button"
        className={styles.concern}
        aria-pressed={isConcern}
        aria-label={words.concernOn(title)}
        onClick={onConcern}
      >
        <TriangleAlert size={14} aria-hidden /> {words.concern}
      </button>
      <span className={styles.given}>
        <IconButton
          size="small"
          label={words.less(title)}
          icon={<Minus size={14} aria-hidden />}
          isDisabled={value === null}
          onPress={() => onGive(less)}
        />
        <b className={styles.value}>{value ?? '–'}</b>
        <IconButton
          size="small"
          label={words.more(title)}
          icon={<Plus size={14} aria-hidden />}
          onPress={() => onGive((value ?? 0) + 1)}
        />
      </span>
    </li>
  )
}
