import { X } from 'lucide-react'
import { useState } from 'react'
import { turnedOut } from '../../../shared/decision/decision-review.ts'
import { checkDecision, OUTCOMES } from '../../../shared/decision/expected-effect.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { Decision } from '../../../shared/workshop/records/decision.ts'
import { useAnalysis } from '../../analysis/use-analysis.ts'
import { showTab } from '../../shell/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWorkshop } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { openDecision } from '../open-decision.ts'
import styles from './review.module.css'
import { useDueDecisions } from './use-due-decisions.ts'

/** Says on the first screen of a workshop which decisions are to be looked at again, until it is put away. */
export function ReviewStrip() {
  const words = useWords().review
  const workshop = useWorkshop(open => open.workshop.header.id)
  const [putAway, putAwayIn] = useState<Id | null>(null)
  const due = useDueDecisions()
  const [first] = due
  if (!first || putAway === workshop) return null
  return (
    <section className={styles.strip} aria-label={words.label}>
      <p>
        <Told due={due} />
      </p>
      <Button
        size="small"
        onPress={() => {
          openDecision(first.id)
          showTab('decisions')
        }}
      >
        {words.toThem(due.length)}
      </Button>
      <IconButton
        size="small"
        label={words.notNow}
        icon={<X size={16} strokeWidth={1.75} aria-hidden />}
        onPress={() => putAwayIn(workshop)}
      />
    </section>
  )
}

/** How many there are, and, as soon as the map is analysed, how they turned out. */
function Told({ due }: { readonly due: readonly Decision[] }) {
  const words = useWords().review
  const { analysis } = useAnalysis()
  if (!analysis) return words.due(due.length)
  const all = due.map(decision => turnedOut(checkDecision(decision, analysis)))
  const counts = OUTCOMES.map(
    outcome => [outcome, all.filter(one => one === outcome).length] as const,
  ).filter(([, count]) => count > 0)
  return words.told(words.due(due.length), counts)
}
