import { useEffect, useMemo, useState } from 'react'
import { useAnalysis } from '../../../analysis/use-analysis.ts'
import { optionText } from '../../../decision/decision-texts.ts'
import { pointAt } from '../../../session/pointer.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import { OneLine } from '../../entry/one-line.tsx'
import { useStepChoice } from '../../entry/step-choice.ts'
import styles from '../view.module.css'
import { beginOwn } from './decide-acts.ts'
import own from './decide-view.module.css'
import { DecisionSheet } from './decision-sheet.tsx'
import { OptionTable } from './option-table.tsx'
import { questionsAt } from './questions.ts'

/** What the room decides, most voted first: the options with their effect, then who moves and who approves. */
export function DecideView() {
  const words = useWords()
  const said = words.answer.decide
  const room = useRoom()
  const { analysis } = useAnalysis()
  const questions = useMemo(() => questionsAt(room, analysis, words), [room, analysis, words])
  const [chosen, setChosen] = useStepChoice('question')
  const [isLooking, setLooking] = useState(false)
  const question = questions.find(({ key }) => key === chosen) ?? questions[0] ?? null
  const decision = question?.decision ?? null
  const shown = decision?.id ?? question?.key ?? null
  const mode = decision ? 'decision' : 'findings'
  useEffect(() => pointAt(shown === null ? {} : { mode, subject: shown }), [mode, shown])
  const choose = (key: string) => {
    setLooking(false)
    setChosen(key)
  }
  const hasVotes = questions.some(({ votes }) => votes !== null)
  return (
    <div className={styles.view}>
      <section aria-label={said.findings}>
        <div className={styles.head}>
          <h3 className={styles.title}>{said.findings}</h3>
          <span className={styles.note}>{hasVotes ? said.byVote : said.byWeight}</span>
        </div>
        {questions.length === 0 && <p className={styles.teach}>{said.none}</p>}
        <ul className={own.questions}>
          {questions.map(({ key, title, votes, decision: made, earlier }) => (
            <KeyRow key={key} isCurrent={key === question?.key} onPress={() => choose(key)}>
              {votes !== null && (
                <b className={own.votes} title={said.votesSpoken(votes)}>
                  {said.votes(votes)}
                </b>
              )}
              <span className={own.question}>{title}</span>
              {made?.option == null && earlier && (
                <span className={own.made}>{said.before(optionText(earlier.option, words))}</span>
              )}
              {made?.option != null && <span className={own.made}>{said.decided}</span>}
            </KeyRow>
          ))}
        </ul>
      </section>
      {question && (decision === null || isLooking) && question.finding && (
        <OptionTable
          key={question.key}
          question={question}
          finding={question.finding}
          onDecided={() => setLooking(false)}
        />
      )}
      {question && decision && !isLooking && (
        <DecisionSheet
          key={decision.id}
          decision={decision}
          onLook={question.finding ? () => setLooking(true) : null}
        />
      )}
      <OneLine
        name="own decision"
        label={said.own}
        placeholder={`${said.own}: ${said.ownHint}`}
        onEnter={text => {
          choose(beginOwn(text))
          return null
        }}
      />
    </div>
  )
}
