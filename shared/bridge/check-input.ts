import { failed, ok, type Result } from '../lang/result.ts'
import { type CheckedInputOf, contract } from './contract.ts'
import type { Method } from './names.ts'

/** What a page sent, once it is what the contract says; anything else is refused, whatever it is. */
export function checkInput<Name extends Method>(
  name: Name,
  input: unknown,
): Result<CheckedInputOf<Name>, 'refused'> {
  try {
    const checked = contract[name].input.safeParse(input)
    return checked.success ? ok(checked.data as CheckedInputOf<Name>) : failed('refused')
  } catch {
    // Read-only values are frozen before they are looked at, and bytes in their place cannot be.
    return failed('refused')
  }
}
