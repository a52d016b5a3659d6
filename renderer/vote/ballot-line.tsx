import { useState } from 'react'
import { readBallotLine } from '../../shared/vote/ballot-line.ts'
import type { Ballot } from '../../shared/workshop/records/ballot.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import { FunctionLetters } from '../exercise/entry/function-letters.tsx'
import { OneLine } from '../exercise/entry/one-line.tsx'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import own from './ballot-line.module.css'
import { ballotFrom, castBallot } from './vote-acts.ts'

interface BallotLineProps {
  readonly round: Round
  readonly isFirst: boolean
  readonly source: Exclude<Ballot['source'], 'phone'>
}

/** Ballots as fast as they are called out: a line each, Enter counts it and waits for the next. */
export function BallotLine({ round, isFirst, source }: BallotLineProps) {
  const all = useWords()
  const words = all.vote
  const [told, setTold] = useState('')
  const { line } = words
  const form = source === 'keyboard' ? 'line' : source
  const cast = (text: string) => {
    const read = readBallotLine(text, round, source)
    if (!read.ok) return words.lineFault[read.failure.code](read.failure.word)
    const ballot = ballotFrom(round, source, read.value)
    const isKnown = currentWorkshop()?.ballots.has(ballot.id) ?? false
    const fault = castBallot(ballot)
    if (fault !== null) return words.ballotFault[fault]
    const name = all.inspector.option.function[read.value.function]
    const { number } = read.value
    setTold(isKnown && number !== null ? line.replaced(number) : line.cast(name, ballot.voters))
    return null
  }
  return (
    <div className={own.entry}>
      <OneLine
        name={`ballot ${source} ${round.id}`}
        label={line[form]}
        placeholder={line.placeholder[form]}
        hint={line.hint[form]}
        isFirst={isFirst}
        isLarge
        onEnter={cast}
      />
      <output className={own.told}>{told}</output>
      <FunctionLetters />
    </div>
  )
}
