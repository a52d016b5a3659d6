/** Progress is for the person, never part of an answer, so it goes to standard error. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Set-up cannot go on; the message tells the person what to do about it. */
export class CannotGoOn extends Error {}
