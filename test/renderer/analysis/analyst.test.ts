import { describe, expect, it } from 'vitest'
import { type Analysed, type AnalystQuestion, analyst } from '../../../renderer/analysis/analyst.ts'
import { answerQuestions } from '../../../renderer/analysis/answer-question.ts'
import { type Analysis, analyse } from '../../../shared/finding/analyse.ts'
import { patchRecord } from '../../../shared/workshop/edit-records.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'

const DAY = '2026-03-12'

function sold(): Workshop {
  const cards = withPitch(
    withBenefit(withInvention(workshopOf(), 'Codec', { effort: 5 }), 'Call quality'),
    'The best sound',
    { emphasis: 10 },
  )
  return withLink(withLink(cards, 'Codec', 'Call quality'), 'Call quality', 'The best sound')
}

const retyped = (workshop: Workshop, effort: number) =>
  patchRecord(workshop, 'inventions', 'Codec', { effort })

/** A line on which the test answers when it wants to. */
function slowLine() {
  const questions: AnalystQuestion[] = []
  const told: Analysed[] = []
  const answers = answerQuestions()
  let heard: (analysis: Analysis) => void = () => undefined
  const ask = analyst(
    {
      send: question => questions.push(question),
      onAnswer: hear => {
        heard = hear
      },
    },
    analysed => told.push(analysed),
  )
  const answer = () => heard(answers(questions.at(-1) as AnalystQuestion))
  return { ask, answer, questions, told }
}

describe('the analysis beside the page', () => {
  it('is the same as on the page', () => {
    const { ask, answer, told } = slowLine()
    ask({ workshop: sold(), asOf: DAY })
    answer()
    expect(told[0]?.analysis).toEqual(analyse(sold(), DAY))
  })

  it('is sent the whole workshop once, then only what changed', () => {
    const { ask, answer, questions, told } = slowLine()
    const before = sold()
    const after = retyped(before, 50)
    ask({ workshop: before, asOf: DAY })
    answer()
    ask({ workshop: after, asOf: DAY })
    answer()
    expect(questions.map(question => Object.keys(question).toSorted())).toEqual([
      ['asOf', 'whole'],
      ['asOf', 'change'],
    ])
    expect(told[1]?.analysis).toEqual(analyse(after, DAY))
  })

  it('leaves out what was typed in the meantime but for the last', () => {
    const { ask, answer, questions, told } = slowLine()
    const [first, second, third] = [sold(), retyped(sold(), 6), retyped(sold(), 7)]
    ask({ workshop: first, asOf: DAY })
    ask({ workshop: second, asOf: DAY })
    ask({ workshop: third, asOf: DAY })
    answer()
    answer()
    expect(questions).toHaveLength(2)
    expect(told.map(({ workshop }) => workshop)).toEqual([first, third])
  })

  it('begins anew with another workshop', () => {
    const { ask, answer, questions } = slowLine()
    ask({ workshop: sold(), asOf: DAY })
    answer()
    ask({ workshop: { ...sold(), header: { ...sold().header, id: 'another' } }, asOf: DAY })
    expect(questions.at(-1)).toHaveProperty('whole')
  })
})
