import { Bell } from 'lucide-react'
import { useEffect } from 'react'
import { timerDigits } from '../../../session/clock/clock-words.ts'
import { useMoment } from '../../../session/clock/moment.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { Pill } from '../../entry/pill.tsx'
import { PillRow } from '../../entry/pill-row.tsx'
import styles from './bell-timer.module.css'
import { BELLS, MINUTE, minutesOf, setBell, useBell } from './bells.ts'
import { ring } from './ring.ts'

/** Bells for one, two, four and all: pressing one sets it, it counts down and strikes. */
export function BellTimer() {
  const words = useWords().linking.bells
  const { round, rings } = useBell()
  const moment = useMoment()
  const left = round === null ? 0 : Math.min(MINUTE * minutesOf(round), rings - Date.parse(moment))
  const isOver = round !== null && left <= 0
  useEffect(() => {
    if (isOver) ring()
  }, [isOver])
  return (
    <PillRow
      label={
        <>
          <Bell size={14} aria-hidden /> {words.label}
        </>
      }
    >
      {BELLS.map(bell => {
        const { name, what } = words.round[bell.round]
        const isSet = bell.round === round
        return (
          <Pill
            key={bell.round}
            isOn={isSet}
            title={isSet ? words.stop : `${what}, ${words.minutes(bell.minutes)}`}
            onPress={() => setBell(bell.round)}
          >
            {name} <VisuallyHidden>{`${what}, ${words.minutes(bell.minutes)}`}</VisuallyHidden>
            {isSet && <span className={styles.left}>{timerDigits(Math.max(0, left))}</span>}
          </Pill>
        )
      })}
      <output className={styles.over}>{isOver ? words.rings(words.round[round].what) : ''}</output>
    </PillRow>
  )
}
