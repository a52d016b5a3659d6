import type { ElectronApplication } from 'playwright-core'

// The inspector holds the answer to a question only weakly: a collection of garbage at that moment takes it away.
const isLostAnswer = (problem: unknown) => /promise was (?:garbage )?collected/i.test(String(problem))
const TRIES = 5

/** Lets the main process be asked again where only its answer got lost; what is asked there may be done twice. */
export function askAgain(app: ElectronApplication): void {
  const evaluate: (...asked: never[]) => Promise<unknown> = app.evaluate.bind(app)
  const patient = async (...asked: never[]): Promise<unknown> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await evaluate(...asked)
      } catch (problem) {
        if (tries === TRIES || !isLostAnswer(problem)) throw problem
      }
    }
  }
  app.evaluate = patient as typeof app.evaluate
}
