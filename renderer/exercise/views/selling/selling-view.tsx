import { useRoom } from '../../../session/room.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { captureKeys } from '../../capture/capture-keys.ts'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { rowKeys } from '../../card-rows/row-keys.ts'
import { saidByRecord } from '../../card-rows/said-by.ts'
import { KeyHints } from '../../key-hints.tsx'
import styles from '../view.module.css'
import { BenefitLane } from './benefit-lane.tsx'
import { PitchLane } from './pitch-lane.tsx'
import { PointsTotal } from './points-total.tsx'
import lanes from './selling-view.module.css'

/** What we sell: pitches and benefits as the room names them, and 100 points over the pitches. */
export function SellingView() {
  const words = useWords().capture
  const { session } = useRoom()
  const saidBy = saidByRecord(session)
  return (
    <div className={styles.view}>
      <SpeakerControl />
      <PointsTotal />
      <div className={lanes.lanes}>
        <PitchLane saidBy={saidBy} />
        <BenefitLane saidBy={saidBy} />
      </div>
      <KeyHints
        hints={[
          [captureKeys['save-next'], words.keys.save],
          [captureKeys['next-field'], words.keys.next],
          [rowKeys.rename, words.keys.rename],
          [rowKeys.identity, words.selling.identityKey],
          [rowKeys.remove, words.keys.remove],
        ]}
      />
    </div>
  )
}
