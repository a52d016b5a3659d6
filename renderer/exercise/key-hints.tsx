import { keyLines } from '../shell/key-lines.ts'
import type { KeyPlace, keyPlaces } from '../shell/key-places.ts'
import { Kbd } from '../ui/kbd.tsx'
import { capsOf } from '../ui/key-caps.ts'
import type { Keys } from '../ui/keys.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './views/view.module.css'

/** What single keys do here, in one quiet line. */
export function KeyHints({ hints }: { readonly hints: readonly (readonly [readonly Keys[], string])[] }) {
  return (
    <p className={styles.keys}>
      {hints.map(([keys, what]) => (
        <span key={keys.join()}>
          {capsOf(keys).map(each => (
            <Kbd key={each} keys={each} />
          ))}
          {what}
        </span>
      ))}
    </p>
  )
}

interface PlaceHintsProps<Place extends KeyPlace> {
  readonly place: Place
  readonly acts: readonly (keyof (typeof keyPlaces)[Place] & string)[]
}

/** Some of the keys of a place, in the words of the sheet of all keys. */
export function PlaceHints<Place extends KeyPlace>({ place, acts }: PlaceHintsProps<Place>) {
  const lines = keyLines(place, useWords())
  const told = acts.flatMap(act => lines.filter(line => line.act === act))
  return <KeyHints hints={told.map(({ keys, text }) => [keys, text] as const)} />
}
