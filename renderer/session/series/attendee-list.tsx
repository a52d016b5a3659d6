import { useState } from 'react'
import { FUNCTION_LETTERS, TeamFunction } from '../../../shared/team/team-function.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { newId } from '../../workshop/clock.ts'
import { editWorkshop, useWorkshop, useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { editSession } from '../session-acts.ts'
import styles from './attendee-list.module.css'
import { addPeople, attendeesOf, tick } from './attendees.ts'

/** Who is there: everybody unless somebody is unticked; one line adds somebody. */
export function AttendeeList({ session }: { readonly session: Session }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const people = useWorkshop(open => open.workshop.participants)
  const there = new Set(attendeesOf(workshop, session).map(({ id }) => id))
  const parted = TeamFunction.options.flatMap(name =>
    [...people.values()].filter(one => one.function === name),
  )
  const rest = [...people.values()].filter(one => one.function === null)
  return (
    <div className={styles.people}>
      {people.size > 0 && <p className={styles.hint}>{words.session.people.hint}</p>}
      <ul className={styles.list}>
        {[...parted, ...rest].map(({ id, name, function: part, part: does }) => (
          <li key={id} className={styles.person}>
            <Checkbox
              label={name}
              isSelected={there.has(id)}
              onChange={isThere => editSession(session, held => tick(workshop, held, id, isThere))}
            />
            <span className={styles.part}>
              {part === null ? words.session.people.noFunction : words.inspector.option.function[part]}
              {does === 'facilitator' && `, ${words.session.people.facilitator}`}
            </span>
          </li>
        ))}
      </ul>
      <NewPerson session={session} />
    </div>
  )
}

function NewPerson({ session }: { readonly session: Session }) {
  const words = useWords().session.people
  const [text, setText] = useState('')
  const add = () => {
    const lines = text.split('\n').filter(line => line.trim() !== '')
    if (lines.length === 0) return
    editWorkshop({ act: 'edit-participants', count: lines.length, title: null }, workshop =>
      addPeople(workshop, session, lines, newId),
    )
    setText('')
  }
  const letters = Object.entries(FUNCTION_LETTERS).map(([name, letter]) => `${letter} ${name}`)
  return (
    <Form onSubmit={add}>
      <TextField
        label={words.add}
        description={words.letters(letters.join(', '))}
        placeholder={words.addHint}
        value={text}
        onChange={setText}
      />
    </Form>
  )
}
