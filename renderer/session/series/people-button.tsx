import { Users } from 'lucide-react'
import { useState } from 'react'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { AttendeeList } from './attendee-list.tsx'
import { attendeesOf } from './attendees.ts'

interface PeopleButtonProps {
  readonly session: Session
  readonly look: 'quiet' | 'outlined'
}

/** How many are in the room; opens the list of who is there. */
export function PeopleButton({ session, look }: PeopleButtonProps) {
  const { session: words, shell } = useWords()
  const workshop = useWorkshopDocument()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        look={look}
        size={look === 'quiet' ? 'small' : 'normal'}
        icon={<Users size={16} strokeWidth={1.75} aria-hidden />}
        onPress={() => setOpen(true)}
      >
        {words.people.inRoom(attendeesOf(workshop, session).length)}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.people.title}
        closeLabel={shell.close}
        width="narrow"
      >
        <AttendeeList session={session} />
      </Dialog>
    </>
  )
}
