import { toTitle } from '../../../shared/lang/text.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import type { CardKind } from '../../../shared/map/through-map.ts'
import { findCard } from '../../../shared/map/through-map.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import { newId, today } from '../../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../../workshop/open-workshop.ts'
import { park } from '../parking.ts'
import { usePointer } from '../pointer.ts'
import { withSaid } from '../session-acts.ts'
import type { CaptureKind } from './read-capture.ts'

/** Keeps lines as what they are, in one step; a quote is about the card before the room, and without one waits in the parking lot. */
export function captureAnything(kind: CaptureKind, lines: readonly string[]): void {
  if (kind === 'later') park(lines)
  else if (kind === 'quote') captureQuotes(lines)
  else captureCards(kind, lines)
}

function captureCards(kind: CardKind, lines: readonly string[]): void {
  const cards = lines.map(line => ({ id: newId(), title: toTitle(line) }))
  const [first] = cards
  if (!first) return
  const title = cards.length === 1 ? first.title : null
  editWorkshop({ act: 'add-cards', count: cards.length, title }, workshop =>
    withSaid(
      addCards(workshop, kind, cards),
      cards.map(({ id }) => ({ function: null, record: id, text: null })),
    ),
  )
}

function captureQuotes(lines: readonly string[]): void {
  const about = usePointer.getState().subject
  const workshop = currentWorkshop()
  if (about === null || !workshop || !findCard(workshop, about)) {
    park(lines.map(line => `“${line}”`))
    return
  }
  const heard = lines.map(verbatim => newRecord('evidence', { id: newId(), about, verbatim, date: today() }))
  editWorkshop({ act: 'add-evidence', count: heard.length, title: null }, open =>
    withSaid(
      putRecords(open, 'evidence', heard),
      heard.map(({ id }) => ({ function: null, record: id, text: null })),
    ),
  )
}
