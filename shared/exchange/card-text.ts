import type { Card, CardKind } from '../map/through-map.ts'
import type { Meaning } from './column-meaning.ts'
import type { RowFault } from './import-preview.ts'
import { cellReaders, lineOf, textOf } from './read-cell.ts'

/** The fields a card's text says, line by line, by the name they have there. */
const LINES: Readonly<Record<CardKind, Readonly<Record<string, Meaning>>>> = {
  invention: {
    effort: 'effort',
    status: 'status',
    horizon: 'horizon',
    ip: 'protection',
    availableFrom: 'availableFrom',
    owner: 'owner',
  },
  benefit: {
    importance: 'importance',
    goodEnough: 'goodEnough',
    ours: 'ours',
    rival: 'rival',
    segment: 'segment',
  },
  pitch: {
    emphasis: 'emphasis',
    claim: 'claim',
    promisedFor: 'promisedFor',
    reviewed: 'reviewed',
    price: 'price',
    segment: 'segment',
  },
}

const LINE = /^\s*(\w+)\s*:\s*(.+)$/
const WRITTEN = { decimal: '.', dates: null } as const

/** What the text of a card in a drawing says. */
export interface CardText {
  readonly title: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly faults: readonly RowFault[]
}

/** Reads a card's text: its title, the fields it names up to the first empty line, and the rest as a note. */
export function readCardText(text: string, kind: CardKind): CardText {
  const [first = '', ...lines] = text.trim().split('\n')
  const title = lineOf(first.replace(/^#+\s+/, ''))
  const faults: RowFault[] = title.fault
    ? [{ code: title.fault, column: null, value: title.value.slice(0, 60) }]
    : []
  const fields: Record<string, unknown> = {}
  const end = lines.findIndex(line => line.trim() === '')
  const said = end < 0 ? lines : lines.slice(0, end)
  const rest: string[] = []
  for (const line of said) {
    const [, name = '', cell = ''] = LINE.exec(line) ?? []
    const meaning = Object.hasOwn(LINES[kind], name) ? LINES[kind][name] : undefined
    const read = meaning && cellReaders[meaning]?.(cell.trim(), WRITTEN)
    if (read?.fault) faults.push({ code: read.fault, column: name, value: lineOf(cell).value.slice(0, 60) })
    if (read?.value !== undefined) fields[name] = read.value
    else if (!read) rest.push(line)
  }
  const note = textOf([...rest, ...lines.slice(said.length)].join('\n')).value
  return { title: title.value, fields: note === '' ? fields : { ...fields, note }, faults }
}

/** Writes a card's text so that it is read as the same title, fields and note. */
export function writeCardText(card: Card, kind: CardKind): string {
  const fields = card as unknown as Readonly<Record<string, string | number | null>>
  const lines = Object.keys(LINES[kind])
    .filter(name => fields[name] !== null)
    .map(name => `${name}: ${fields[name]}`)
  return [`# ${card.title}`, ...lines, ...(card.note ? ['', card.note] : [])].join('\n')
}
