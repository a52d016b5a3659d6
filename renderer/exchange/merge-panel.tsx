import { useMemo } from 'react'
import { conflictTold } from '../../shared/exchange/conflict-told.ts'
import type { Choices } from '../../shared/workshop/merge/merge-workshops.ts'
import { useWords } from '../workshop/use-words.ts'
import { MergeChoices } from './merge-choices.tsx'
import { MergeEffect } from './merge-effect.tsx'
import { type MergePlan, mergedBy } from './merge-plan.ts'

interface MergePanelProps {
  /** Undefined until both copies are compared; null when the library cannot give its own. */
  readonly plan: MergePlan | null | undefined
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
}

/** The conflicts of a merge first, then what it does; nothing is written here. */
export function MergePanel({ plan, choices, onChoices }: MergePanelProps) {
  const words = useWords()
  const merged = useMemo(() => plan && mergedBy(plan, choices), [plan, choices])
  if (plan === undefined) return <p role="status">{words.merge.comparing}</p>
  if (!plan || !merged) return <p role="alert">{words.merge.notRead}</p>
  const copies = [plan.ours, plan.theirs]
  const isTold = merged.conflicts.length > 0 || merged.change.records.length > 0
  return (
    <>
      {isTold && plan.base === null && <p>{words.merge.noBase}</p>}
      {isTold && (
        <MergeChoices
          conflicts={merged.conflicts.map(conflict => conflictTold(conflict, copies, words))}
          onChoose={(keys, side) =>
            onChoices(new Map([...choices, ...keys.map(key => [key, side] as const)]))
          }
        />
      )}
      <MergeEffect change={merged.change} copies={copies} />
    </>
  )
}
