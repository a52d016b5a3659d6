import { useState } from 'react'
import { legible, RoomSize } from '../../shared/session/legible.ts'
import { usePresenting } from '../session/presenting.ts'
import { NumberField } from '../ui/number-field.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './room-size-panel.module.css'
import { measureRoom, useSettings } from './settings.ts'

const USUAL_DISPLAY = { width: 1920, height: 1080 } as const

type Typed = { readonly [Part in keyof RoomSize]: RoomSize[Part] | null }

/** How large the room's display is and how far its last row sits; entered once, and what that does to the type. */
export function RoomSizePanel() {
  const words = useWords().settings.room
  const known = useSettings(settings => settings.roomSize)
  const [typed, setTyped] = useState<Typed>(known ?? { diagonal: null, distance: null })
  const take = (part: Partial<Typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    const read = RoomSize.safeParse(next)
    if (read.success) void measureRoom(read.data)
  }
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.fields}>
        <NumberField
          label={words.diagonal}
          unit={words.inches}
          minimum={10}
          maximum={600}
          value={typed.diagonal}
          onCommit={diagonal => take({ diagonal })}
        />
        <NumberField
          label={words.distance}
          unit={words.metres}
          minimum={0.5}
          maximum={100}
          value={typed.distance}
          onCommit={distance => take({ distance })}
        />
      </div>
      <p role="status" className={styles.effect}>
        <Effect room={known} />
      </p>
    </div>
  )
}

function Effect({ room }: { readonly room: RoomSize | null }) {
  const words = useWords().settings.room
  const presenting = usePresenting(desktop => desktop.presenting)
  const display = 'display' in presenting ? presenting.display : USUAL_DISPLAY
  const { sizes, reaches, farthest } = legible(room, display)
  if (farthest === null) return words.unknown(sizes.body)
  return reaches ? words.reaches(sizes.body, farthest) : words.tooFar(farthest)
}
