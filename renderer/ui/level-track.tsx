import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { IconButton } from './icon-button.tsx'
import styles from './level-track.module.css'

interface LevelTrackProps {
  readonly label: string
  /** 0 to 10 in halves; null while nobody has rated it. */
  readonly value: number | null
  readonly onCommit: (level: number | null) => void
  readonly unknownText: string
  readonly clearLabel: string
  /** How it is drawn: the line buyers need, our solid dot, the rival's ring. */
  readonly form?: 'line' | 'dot' | 'ring'
}

/** A level on the track from 0 to 10. */
export function LevelTrack(props: LevelTrackProps) {
  const { label, value, onCommit, unknownText, clearLabel, form = 'dot' } = props
  const [level, setLevel] = useState(value)
  useEffect(() => setLevel(value), [value])
  return (
    <Slider
      value={level ?? 5}
      onChange={(next: number) => setLevel(next)}
      onChangeEnd={(next: number) => onCommit(next)}
      minValue={0}
      maxValue={10}
      step={0.5}
      className={classNames(styles.slider)}
    >
      <Label className={classNames(fieldStyles.label)}>{label}</Label>
      <span className={styles.value}>{level ?? unknownText}</span>
      <SliderTrack className={classNames(styles.track)}>
        <SliderThumb className={classNames(styles.thumb, styles[form], level === null && styles.unknown)} />
      </SliderTrack>
      <span className={styles.clear}>
        {value !== null && (
          <IconButton
            label={clearLabel}
            size="small"
            icon={<X size={14} aria-hidden />}
            onPress={() => onCommit(null)}
          />
        )}
      </span>
    </Slider>
  )
}
