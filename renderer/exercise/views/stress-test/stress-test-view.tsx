import { useState } from 'react'
import type { Pitch } from '../../../../shared/map/pitch.ts'
import { paidFunctions } from '../../../../shared/team/paid-functions.ts'
import { setField } from '../../../inspector/set-field.ts'
import { useRoom } from '../../../session/room.ts'
import { stepOf } from '../../../ui/key-table.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { useBareKeys } from '../../entry/bare-keys.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import { PlaceHints } from '../../key-hints.tsx'
import styles from '../view.module.css'
import { perDeal } from './pay.ts'
import { PitchStress } from './pitch-stress.tsx'
import { stressKeys } from './stress-keys.ts'
import own from './stress-test-view.module.css'

/** Who loses pay if a pitch wins, and whether Service can keep what it promises; what this changes is seen at once. */
export function StressTestView() {
  const words = useWords()
  const said = words.team.stress
  const { workshop } = useRoom()
  const pitches = [...workshop.pitches.values()]
  const [chosen, setChosen] = useState<string | null>(null)
  const pitch = pitches.find(({ id }) => id === chosen) ?? pitches[0] ?? null
  const judge = (verdict: Pitch['serviceVerdict']) => () => {
    if (pitch) setField('pitches', [pitch.id], 'serviceVerdict', verdict)
  }
  useBareKeys(stressKeys, {
    met: judge('met'),
    gap: judge('gap'),
    unknown: judge('unknown'),
    walk: press => pitch && setChosen(pitches[pitches.indexOf(pitch) + stepOf(press)]?.id ?? pitch.id),
  })
  if (!pitch) return <p className={styles.teach}>{said.none}</p>
  const paid = paidFunctions(workshop.participants.values()).map(
    name => words.inspector.option.function[name],
  )
  return (
    <div className={styles.view}>
      <p className={styles.note}>{paid.length === 0 ? said.paidUnknown : said.paid(paid.join(', '))}</p>
      <PlaceHints place="stress-test" acts={['met', 'gap', 'unknown', 'walk']} />
      <div className={own.columns}>
        <ul className={own.pitches} aria-label={said.pitches}>
          {pitches.map(one => (
            <KeyRow key={one.id} isCurrent={one === pitch} onPress={() => setChosen(one.id)}>
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
