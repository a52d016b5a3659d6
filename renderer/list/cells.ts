import { type Day, daysBetween } from '../../shared/lang/day.ts'
import type { Id } from '../../shared/lang/id.ts'
import type { Evidence } from '../../shared/map/evidence.ts'
import type { Link } from '../../shared/map/link.ts'
import { type TextContext, textOf } from '../inspector/fields/field-text.ts'
import type { Column } from './columns.ts'

/** How many links and pieces of evidence each card has. */
export interface Counts {
  readonly links: ReadonlyMap<Id, number>
  readonly evidence: ReadonlyMap<Id, number>
}

export interface CellContext extends TextContext {
  readonly counts: Counts
  /** The day from which days until something is due are counted. */
  readonly asOf: Day
}

/** A record as the list reads it: by the names of its fields. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: Id }

/** Counts the links and the evidence of every card. */
export function countsOf(links: Iterable<Link>, evidence: Iterable<Evidence>): Counts {
  const counts = { links: new Map<Id, number>(), evidence: new Map<Id, number>() }
  const add = (to: Map<Id, number>, id: Id) => to.set(id, (to.get(id) ?? 0) + 1)
  for (const { from, to } of links) {
    add(counts.links, from)
    add(counts.links, to)
  }
  for (const { about } of evidence) add(counts.evidence, about)
  return counts
}

/** What a cell shows. */
export function cellText(row: Row, column: Column, context: CellContext): string {
  if (!column.spec) return computedText(row, column, context)
  return textOf(column.spec.kind).show(row[column.key] as never, column.spec, context)
}

/** The text that editing a cell starts from. */
export function editedText(row: Row, column: Column, context: CellContext): string {
  if (!column.spec) return ''
  const { edit } = textOf(column.spec.kind)
  return edit ? edit(row[column.key] as never) : cellText(row, column, context)
}

/** What a cell is sorted by; null where nothing is known. */
export function cellOrder(row: Row, column: Column, context: CellContext): string | number | null {
  if (!column.spec) return computed(row, column, context)
  return textOf(column.spec.kind).order(row[column.key] as never, column.spec, context)
}

/** Whether a cell says that something should have been done by now. */
export function isLate(row: Row, column: Column, { asOf }: CellContext): boolean {
  return column.key === 'dueIn' && (dueIn(row, asOf) ?? 0) < 0
}

function computedText(row: Row, column: Column, context: CellContext): string {
  const value = computed(row, column, context)
  if (value === null) return ''
  return column.key === 'dueIn' ? context.words.decide.dueIn(value) : String(value)
}

function computed(row: Row, column: Column, { counts, asOf }: CellContext): number | null {
  if (column.key === 'dueIn') return dueIn(row, asOf)
  return (column.key === 'linkCount' ? counts.links : counts.evidence).get(row.id) ?? 0
}

/** The days until an action is due, below zero when it is overdue; null when it waits for nobody any more. */
function dueIn({ due, state }: Row, asOf: Day): number | null {
  if (typeof due !== 'string' || (state !== 'open' && state !== 'moved')) return null
  return daysBetween(asOf, due)
}
