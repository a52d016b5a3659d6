import { isPressed, type KeyPress, type Keys } from './keys.ts'

/** Which keys do what in one place: the place hears by it, and the sheet of all keys shows it. */
export type KeyTable<Act extends string = string> = Readonly<Record<Act, readonly Keys[]>>

/** What a place does at the moment; an act that it leaves out is not heard. */
export type KeyActs<Act extends string, Press extends KeyPress> = {
  readonly [Name in Act]?: ((press: Press) => unknown) | false | null | undefined
}

export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Does what a press means in a place; false, and nothing is done, where it means nothing. */
export function actOn<Act extends string, Press extends KeyPress>(
  table: KeyTable<Act>,
  press: Press,
  acts: KeyActs<Act, Press>,
): boolean {
  const meant = meantBy(table, press, name => Boolean(acts[name]))
  const act = meant !== undefined && acts[meant]
  if (act) act(press)
  return Boolean(act)
}

/** What a press means in a place, among the acts that are heard; undefined where it means nothing. */
export function meantBy<Act extends string>(
  table: KeyTable<Act>,
  press: KeyPress,
  isHeard: (act: Act) => boolean = () => true,
): Act | undefined {
  const acts = Object.keys(table) as Act[]
  return acts.find(act => isHeard(act) && table[act].some(keys => isPressed(press, keys)))
}

/** All keys of a table, as assistive technology reads them. */
export function keysIn(table: KeyTable): string {
  return Object.values(table).flat().join(' ')
}

/** 1 for an arrow that leads on, -1 for one that leads back. */
export function stepOf({ key }: KeyPress): 1 | -1 {
  return key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
}

/** The digit a press types, wherever the layout has it. */
export function digitOf({ key, code }: KeyPress): number {
  return Number(/^\d$/.test(key) ? key : code.slice(-1))
}
