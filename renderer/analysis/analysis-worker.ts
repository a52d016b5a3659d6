import type { AnalystQuestion } from './analyst.ts'
import { answerQuestions } from './answer-question.ts'

const answer = answerQuestions()

globalThis.addEventListener('message', ({ data }: MessageEvent<AnalystQuestion>) => {
  globalThis.postMessage(answer(data))
})
