import { useState } from 'react'
import { useWorkshopDocument } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { Menu } from './choice-view.tsx'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import { NewParticipant } from './new-participant.tsx'

const SOMEBODY_ELSE = 'somebody else'

/** Somebody of the room, with a quick way to name a person who is not yet in the list. */
export function PersonView({ id, label, value, onCommit, blank }: FieldViewProps<'person'>) {
  const [isNaming, setNaming] = useState(false)
  const words = useWords().inspector
  const { participants } = useWorkshopDocument()
  const people = [...participants.values()].map(({ id: person, name, function: place, paidOnDeal }) => {
    const facts = [place && words.option.function[place], paidOnDeal !== 'unknown' && words.paid[paidOnDeal]]
    return [person, [name, ...facts.filter(fact => fact)].join(', ')] as const
  })
  const known = value !== null && participants.has(value) ? value : null
  return (
    <FieldFrame id={id} label={label} layout={isNaming ? 'stack' : 'row'}>
      <Menu
        id={id}
        blank={blank}
        value={known}
        options={[...people, [SOMEBODY_ELSE, words.addPerson]]}
        onChange={chosen =>
          chosen === SOMEBODY_ELSE ? setNaming(true) : onCommit(chosen === null ? null : `${chosen}`)
        }
      />
      {isNaming && (
        <NewParticipant
          id={id}
          onAdded={person => {
            setNaming(false)
            onCommit(person)
          }}
          onLeave={() => setNaming(false)}
        />
      )}
    </FieldFrame>
  )
}
