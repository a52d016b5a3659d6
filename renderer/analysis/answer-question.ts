import { type Analysis, analyse } from '../../shared/finding/analyse.ts'
import { applyChange } from '../../shared/workshop/change.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { AnalystQuestion } from './analyst.ts'

/** Makes the one who answers in the worker: it keeps the workshop, so that only changes need to be sent. */
export function answerQuestions(): (question: AnalystQuestion) => Analysis {
  let workshop: Workshop | null = null
  return question => {
    workshop = 'whole' in question ? question.whole : applyChange(known(workshop), question.change)
    return analyse(workshop, question.asOf)
  }
}

function known(workshop: Workshop | null): Workshop {
  if (!workshop) throw new Error('A change came before the workshop')
  return workshop
}
