import { FUNCTION_LETTERS, TeamFunction } from '../../../shared/team/team-function.ts'
import { isPressed, type KeyPress } from '../../ui/keys.ts'

const LETTERS = TeamFunction.options.map(letterOf)

/** A letter names a function. */
export const functionKeys = { function: LETTERS } as const

/** A letter says about whom something is written, with Shift from whom. */
export const pairKeys = { about: LETTERS, from: LETTERS.map(letter => `shift+${letter}`) } as const

/** The one of these functions whose letter is pressed, with Shift or without; undefined where none is. */
export function functionOf(press: KeyPress, functions: readonly TeamFunction[]): TeamFunction | undefined {
  return functions.find(name =>
    [letterOf(name), `shift+${letterOf(name)}`].some(keys => isPressed(press, keys)),
  )
}

function letterOf(name: TeamFunction): string {
  return FUNCTION_LETTERS[name].toLowerCase()
}
