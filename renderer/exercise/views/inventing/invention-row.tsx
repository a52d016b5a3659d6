import { memo } from 'react'
import type { Invention } from '../../../../shared/map/invention.ts'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { cycleHorizon, cycleStatus, cycleTrack } from '../../../map/acts/cycle.ts'
import { remove } from '../../../map/acts/remove.ts'
import { classNames } from '../../../ui/class-names.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CardRow } from '../../card-rows/card-row.tsx'
import { tellInvention } from './inventing-acts.ts'
import styles from './invention-row.module.css'

interface InventionRowProps {
  readonly invention: Invention
  readonly saidBy: TeamFunction | null
}

/** An invention with its effort, intent, status and horizon; drawn again only when it changes, so that no row waits for the others. */
export const InventionRow = memo(function InventionRow({ invention, saidBy }: InventionRowProps) {
  const words = useWords()
  const said = words.capture.inventing
  const unit = useWorkshop(open => open.workshop.header.effortUnit)
  const { id, title, effort, intendedBenefit } = invention
  const status = invention.status && words.map.status[invention.status]
  const horizon = invention.horizon && words.map.horizon[invention.horizon]
  return (
    <CardRow
      kind="invention"
      id={id}
      saidBy={saidBy}
      does={{
        status: () => cycleStatus([id]),
        horizon: () => cycleHorizon([id]),
        track: () => cycleTrack([id]),
        remove: () => remove(new Set([id])),
      }}
    >
      <span className={styles.effort}>
        <NumberField
          label={said.effortOf(title, unit)}
          isLabelHidden
          value={effort}
          placeholder="–"
          typing={useTyping(`effort ${id}`)}
          onCommit={amount => tellInvention(id, { effort: amount })}
        />
      </span>
      <span className={styles.meant}>
        <TextField
          label={said.meantOf(title)}
          isLabelHidden
          value={intendedBenefit ?? ''}
          placeholder={said.meant}
          typing={useTyping(`meant ${id}`)}
          onCommit={text => tellInvention(id, { intendedBenefit: text.trim() || null })}
        />
      </span>
      <button
        type="button"
        className={classNames(styles.tag, styles.status, !status && styles.open)}
        aria-label={said.statusOf(title, status ?? said.unknown)}
        onClick={() => cycleStatus([id])}
      >
        {status ?? said.status}
      </button>
      <button
        type="button"
        className={classNames(styles.tag, styles.horizon, !horizon && styles.open)}
        aria-label={said.horizonOf(title, horizon ?? said.unknown)}
        onClick={() => cycleHorizon([id])}
      >
        {horizon ?? said.horizon}
      </button>
    </CardRow>
  )
})
