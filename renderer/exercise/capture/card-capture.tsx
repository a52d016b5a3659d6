import type { CardKind } from '../../../shared/map/through-map.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { sayKnown } from '../capture-cards.ts'
import { knownCards } from '../known-cards.ts'
import { CaptureLine, type CaptureLineProps } from './capture-line.tsx'
import type { CapturedLine } from './captured-lines.ts'

interface CardCaptureProps extends Omit<CaptureLineProps, 'sign' | 'known' | 'onTake' | 'onCapture'> {
  readonly kind: CardKind
  readonly onCapture: (lines: readonly CapturedLine[]) => void
}

/** A line that captures cards of a kind; what says nearly the same already is taken instead. */
export function CardCapture({ kind, onCapture, ...line }: CardCaptureProps) {
  return (
    <CaptureLine
      {...line}
      sign={<KindMark kind={kind} size={16} />}
      known={knownCards(useWorkshopDocument(), kind)}
      onCapture={lines => {
        onCapture(lines)
        return null
      }}
      onTake={(known, speaker) => sayKnown(known.title, speaker)}
    />
  )
}
