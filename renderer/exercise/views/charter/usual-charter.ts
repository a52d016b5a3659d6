import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import { putRecords } from '../../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../../shared/workshop/new-record.ts'
import type { Contribution } from '../../../../shared/workshop/records/contribution.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { newId } from '../../../workshop/clock.ts'
import { currentWorkshop, editWorkshop } from '../../../workshop/open-workshop.ts'
import { currentWords } from '../../../workshop/use-words.ts'

/** Fills an empty charter with what product teams usually agree on (seed 002), to be changed by the room. */
export function fillCharter(): void {
  if (currentWorkshop()?.contributions.size !== 0) return
  const usual = Object.entries(currentWords().team.charter.usual)
  const made = usual.map(([name, { gives, needs }]) =>
    newRecord('contributions', { id: newId(), function: name as TeamFunction, gives, needs }),
  )
  editWorkshop({ act: 'fill-charter', count: made.length, title: null }, workshop =>
    putRecords(workshop, 'contributions', made),
  )
}

/** The line of a function in the charter; undefined where it has none yet. */
export function lineOf({ contributions }: Workshop, name: TeamFunction): Contribution | undefined {
  return [...contributions.values()].find(one => one.function === name)
}

/** Keeps what a function gives or needs; blank leaves it open. */
export function setContribution(name: TeamFunction, field: 'gives' | 'needs', text: string): void {
  const said = text.trim() === '' ? null : text.trim()
  editWorkshop({ act: 'edit-charter', count: 1, title: null }, workshop => {
    const held = lineOf(workshop, name) ?? newRecord('contributions', { id: newId(), function: name })
    if (held[field] === said) return workshop
    return putRecords(workshop, 'contributions', [{ ...held, [field]: said }])
  })
}

/** True while at least one line still says what product teams usually agree on. */
export function isStillUsual({ contributions }: Workshop): boolean {
  const usual: Readonly<Record<string, { readonly gives: string } | undefined>> =
    currentWords().team.charter.usual
  return [...contributions.values()].some(
    one => one.gives !== null && one.gives === usual[one.function]?.gives,
  )
}
