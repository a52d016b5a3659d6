import { toTitle } from '../../shared/lang/text.ts'
import { showDialog, useView } from '../shell/view.ts'
import { showToast } from '../ui/toast.tsx'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { useSelection } from '../workshop/selection.ts'
import { currentWords } from '../workshop/use-words.ts'
import { park } from './parking.ts'

/** Parks what is being typed or what is selected, whichever is nearer; asks where there is neither. */
export function parkWhatIsMeant(): void {
  const field = document.activeElement
  const typed = isField(field) ? typedIn(field) : ''
  const meant = typed || selectedTitle()
  if (meant === '') {
    showDialog('park')
    return
  }
  park(meant.split('\n'))
  if (typed !== '' && isField(field) && field.closest('[data-capture]')) empty(field)
  showToast({ text: currentWords().session.parking.parked(toTitle(meant)) })
}

type Field = HTMLInputElement | HTMLTextAreaElement

function isField(element: Element | null): element is Field {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && isText(element))
}

function isText({ type }: HTMLInputElement): boolean {
  return type === 'text' || type === 'search'
}

/** The marked part of a field, or all of it. */
function typedIn(field: Field): string {
  const { value, selectionStart, selectionEnd } = field
  const marked = value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  return (marked.trim() || value).trim()
}

/** A field that React holds hears of its new text only by an event. */
function empty(field: Field): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, '')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What is selected where a selection can be seen; the console shows none. */
function selectedTitle(): string {
  const workshop = currentWorkshop()
  const { primary } = useSelection.getState()
  if (!workshop || primary === null || useView.getState().tab === 'console') return ''
  const { inventions, benefits, pitches, evidence } = workshop
  const card = inventions.get(primary) ?? benefits.get(primary) ?? pitches.get(primary)
  if (card) return card.title
  const link = workshop.links.get(primary)
  const ends = [link?.from, link?.to].flatMap(id => {
    const end = id && (inventions.get(id) ?? benefits.get(id) ?? pitches.get(id))
    return end ? [end.title] : []
  })
  return link ? ends.join(' – ') : (evidence.get(primary)?.verbatim ?? '')
}
