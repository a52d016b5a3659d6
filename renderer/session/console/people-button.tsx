import { Users } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { useRoom } from '../room.ts'
import { AttendeeList } from '../series/attendee-list.tsx'
import { attendeesOf } from '../series/attendees.ts'

/** How many are in the room; opens the list of who is there. */
export function PeopleButton() {
  const words = useWords().session.people
  const { workshop, session } = useRoom()
  return (
    <Popover
      label={words.title}
      trigger={
        <Button look="quiet" size="small" icon={<Users size={16} strokeWidth={1.75} aria-hidden />}>
          {words.inRoom(attendeesOf(workshop, session).length)}
        </Button>
      }
    >
      <AttendeeList session={session} />
    </Popover>
  )
}
