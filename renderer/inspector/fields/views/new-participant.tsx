import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import type { Id } from '../../../../shared/lang/id.ts'
import type { YesNo } from '../../../../shared/lang/or-null.ts'
import { toTitle } from '../../../../shared/lang/text.ts'
import { TeamFunction } from '../../../../shared/team/team-function.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import { Button } from '../../../ui/button.tsx'
import { newId } from '../../../workshop/clock.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { Menu } from './choice-view.tsx'
import styles from './control.module.css'
import layout from './new-participant.module.css'
import { Taps } from './taps.tsx'

interface NewParticipantProps {
  readonly id: string
  readonly onAdded: (participant: Id) => void
  readonly onLeave: () => void
}

/** Names somebody who heard a customer: name or alias, function, and whether the deal pays them. */
export function NewParticipant({ id, onAdded, onLeave }: NewParticipantProps) {
  const words = useWords().inspector
  const [name, setName] = useState('')
  const [place, setPlace] = useState<TeamFunction | null>(null)
  const [paid, setPaid] = useState<YesNo>('unknown')
  const add = () => {
    const title = toTitle(name)
    if (title === '') return
    const participant = newRecord('participants', {
      id: newId(),
      name: title,
      function: place,
      paidOnDeal: paid,
    })
    editWorkshop({ act: 'edit-participants', count: 1, title }, workshop =>
      putRecords(workshop, 'participants', [participant]),
    )
    onAdded(participant.id)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) add()
    if (event.key === 'Escape') onLeave()
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation()
  }
  const labels = words.field.participants
  return (
    <fieldset className={layout.person} aria-label={words.addPersonTitle} onKeyDown={keys}>
      <input
        ref={focusOnce}
        className={styles.input}
        placeholder={labels.name}
        aria-label={labels.name}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-function`}>{labels.function}</label>
      <Menu
        id={`${id}-function`}
        blank={words.unknown}
        value={place}
        options={TeamFunction.options.map(option => [option, words.option.function[option]])}
        onChange={chosen => setPlace(TeamFunction.options.find(option => option === chosen) ?? null)}
      />
      <span id={`${id}-paid`}>{labels.paidOnDeal}</span>
      <Taps
        labelledBy={`${id}-paid`}
        options={['yes', 'no', 'unknown']}
        names={words.yesNo}
        value={paid}
        onChange={chosen => setPaid(chosen === 'yes' || chosen === 'no' ? chosen : 'unknown')}
      />
      <Button look="outlined" size="small" onPress={add} isDisabled={toTitle(name) === ''}>
        {words.addPersonAct}
      </Button>
    </fieldset>
  )
}

/** The name is what is asked first, so the typing goes there. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
