let last: Promise<unknown> = Promise.resolve()

/** Opens, closes and changes stored workshops one after another: an act begins when those before it are over, whatever became of them. */
export function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const done = last.then(act)
  last = done.catch(() => undefined)
  return done
}
