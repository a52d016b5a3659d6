import { memo } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { cycleStatus } from '../../../map/acts/cycle.ts'
import { remove } from '../../../map/acts/remove.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CardRow } from '../../card-rows/card-row.tsx'
import { givePoints } from './selling-acts.ts'
import lanes from './selling-view.module.css'

interface PitchRowProps {
  readonly id: Id
  readonly saidBy: TeamFunction | null
}

/** A pitch with its points; it is drawn again only when it changes, so that no row waits for the others. */
export const PitchRow = memo(function PitchRow({ id, saidBy }: PitchRowProps) {
  const words = useWords().capture.selling
  const pitch = useWorkshop(({ workshop }) => workshop.pitches.get(id))
  return (
    <CardRow
      kind="pitch"
      id={id}
      saidBy={saidBy}
      does={{ status: () => cycleStatus([id]), remove: () => remove(new Set([id])) }}
    >
      <span className={lanes.points}>
        <NumberField
          label={words.pointsOf(pitch?.title ?? '')}
          isLabelHidden
          value={pitch?.emphasis ?? null}
          placeholder="–"
          typing={useTyping(`points ${id}`)}
          onCommit={points => givePoints(id, points)}
        />
      </span>
    </CardRow>
  )
})
