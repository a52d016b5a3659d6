/** Stands where no case is left, so that a new case does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`)
}
