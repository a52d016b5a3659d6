import { Ellipsis, ParkingSquare, Plus, Scissors } from 'lucide-react'
import { borrowMinutes, cutStep } from '../../../shared/session/agenda-edits.ts'
import { currentRun } from '../../../shared/session/session-run.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { useWords } from '../../workshop/use-words.ts'
import { park } from '../parking.ts'
import { useRoom } from '../room.ts'
import { editSession, nextStep } from '../session-acts.ts'
import { titleOfStep } from '../step-words.ts'
import styles from './step-menu.module.css'

const BORROWED = 2
const ICON = { size: 14, strokeWidth: 1.75, 'aria-hidden': true }

interface StepMenuProps {
  readonly step: number
  readonly title: string
  readonly isCurrent: boolean
}

/** Borrow minutes for a step, cut it, or park it; the current one shows the first two. */
export function StepMenu({ step, title, isCurrent }: StepMenuProps) {
  const words = useWords().session.rail
  const { session } = useRoom()
  const cut = useCut(step)
  const lenders = useLenders(step)
  return (
    <>
      {isCurrent && (
        <span className={styles.acts}>
          <Menu
            label={words.borrowFrom(BORROWED)}
            trigger={
              <Button size="small" icon={<Plus {...ICON} />} isDisabled={lenders.length === 0}>
                {words.borrow(BORROWED)}
              </Button>
            }
            groups={[lenders]}
          />
          <Button size="small" icon={<Scissors {...ICON} />} onPress={() => cutHere(session, step, true)}>
            {words.cutStep}
          </Button>
        </span>
      )}
      <span className={styles.corner}>
        <Menu label={words.more(title)} trigger={<More title={title} />} groups={[cut, lenders]} />
      </span>
    </>
  )
}

function More({ title }: { readonly title: string }) {
  const words = useWords().session.rail
  return <IconButton size="small" label={words.more(title)} icon={<Ellipsis {...ICON} />} />
}

function useCut(step: number): readonly MenuEntry[] {
  const words = useWords()
  const { session } = useRoom()
  const entry = session.agenda[step]
  if (!entry) return []
  const toCut: MenuEntry = {
    id: 'cut',
    text: entry.cut ? words.session.rail.takeBack : words.session.rail.cutStep,
    icon: <Scissors {...ICON} />,
    onChoose: () => cutHere(session, step, !entry.cut),
  }
  const toPark: MenuEntry = {
    id: 'park',
    text: words.session.rail.parkStep,
    icon: <ParkingSquare {...ICON} />,
    onChoose: () => {
      park([words.session.rail.parkedStep(titleOfStep(words, entry))])
      cutHere(session, step, true)
    },
  }
  return entry.cut ? [toCut] : [toCut, toPark]
}

/** Cuts a step, or takes it back in; the room goes on when it is the one it is at. */
function cutHere(session: Session, step: number, cut: boolean): void {
  editSession(session, held => cutStep(held, step, cut))
  if (cut && currentRun(session)?.step === step) nextStep()
}

/** The steps that can still give some of their minutes, the last ones first. */
function useLenders(step: number): readonly MenuEntry[] {
  const words = useWords()
  const { session } = useRoom()
  const begun = new Set(session.runs.map(run => run.step))
  return session.agenda
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry, at }) => at !== step && !begun.has(at) && entry.minutes >= BORROWED)
    .map(({ entry, at }) => ({
      id: `${at}`,
      text: `${words.session.rail.borrowFrom(BORROWED)} ${titleOfStep(words, entry)}`,
      note: words.session.rail.lends(words.agenda.minutes(entry.minutes)),
      icon: <Plus {...ICON} />,
      onChoose: () => editSession(session, held => borrowMinutes(held, at, step, BORROWED)),
    }))
}
