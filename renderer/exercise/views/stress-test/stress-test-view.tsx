import { useState } from 'react'
import { setField } from '../../../inspector/set-field.ts'
import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import styles from '../view.module.css'
import { paidFunctions, perDeal } from './pay.ts'
import { PitchStress } from './pitch-stress.tsx'
import own from './stress-test-view.module.css'

const VERDICTS = { 1: 'met', 2: 'gap', 3: 'unknown' } as const

/** Who loses pay if a pitch wins, and whether Service can keep what it promises; what this changes is seen at once. */
export function StressTestView() {
  const words = useWords()
  const said = words.team.stress
  const { workshop } = useRoom()
  const pitches = [...workshop.pitches.values()]
  const [chosen, setChosen] = useState<string | null>(null)
  const pitch = pitches.find(({ id }) => id === chosen) ?? pitches[0] ?? null
  useBareKeys(key => {
    if (!pitch) return false
    const verdict = key === '1' || key === '2' || key === '3' ? VERDICTS[key] : null
    const move = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (verdict !== null) setField('pitches', [pitch.id], 'serviceVerdict', verdict)
    else if (move !== undefined) setChosen(pitches[pitches.indexOf(pitch) + move]?.id ?? pitch.id)
    else return false
    return true
  })
  if (!pitch) return <p className={styles.teach}>{said.none}</p>
  const paid = paidFunctions(workshop).map(name => words.inspector.option.function[name])
  return (
    <div className={styles.view}>
      <p className={styles.note}>
        {paid.length === 0 ? said.paidUnknown : said.paid(paid.join(', '))} {said.verdictKeys}
      </p>
      <div className={own.columns}>
        <ul className={own.pitches} aria-label={said.pitches}>
          {pitches.map(one => (
            <KeyRow key={one.id} keys={{}} isCurrent={one === pitch} onPress={() => setChosen(one.id)}>
              <span className={own.title}>{one.title}</span>
              <span className={styles.note}>
                {perDeal(one, workshop, words)}, {said.verdict[one.serviceVerdict ?? 'unknown']}
              </span>
            </KeyRow>
          ))}
        </ul>
        <PitchStress key={pitch.id} pitch={pitch} />
      </div>
    </div>
  )
}
