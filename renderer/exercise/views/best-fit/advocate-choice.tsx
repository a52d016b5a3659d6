import type { Id } from '../../../../shared/lang/id.ts'
import type { Participant } from '../../../../shared/team/participant.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { useRoom } from '../../../session/room.ts'
import { Select } from '../../../ui/select.tsx'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import best from './best-fit-view.module.css'

/** Who speaks for good enough today, so that somebody does. */
export function AdvocateChoice() {
  const words = useWords()
  const said = words.looking.bestFit
  const { workshop, session } = useRoom()
  const people = [...workshop.participants.values()].filter(
    ({ id }) => session.attendees === null || session.attendees.includes(id),
  )
  if (people.length === 0) return <p className={styles.note}>{said.addSomebody}</p>
  return (
    <div className={best.advocate}>
      <Select
        label={said.advocate}
        emptyText={said.nobody}
        isClearable
        value={people.find(({ part }) => part === 'advocate')?.id ?? null}
        choices={people.map(({ id, name, function: place }) => ({
          id,
          text: name,
          note: place ? words.inspector.option.function[place] : '',
        }))}
        onChange={nameAdvocate}
      />
    </div>
  )
}

/** Makes somebody the advocate of good enough; whoever was is a member again. */
function nameAdvocate(advocate: Id | null): void {
  editWorkshop({ act: 'edit-participants', count: 1, title: null }, open => {
    const people = [...open.participants.values()]
    const changed = people.flatMap((person): readonly Participant[] => {
      if (person.id === advocate) return [{ ...person, part: 'advocate' }]
      return person.part === 'advocate' ? [{ ...person, part: 'member' }] : []
    })
    return putRecords(open, 'participants', changed)
  })
}
