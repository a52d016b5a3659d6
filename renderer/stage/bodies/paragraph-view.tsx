import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import type from './type.module.css'

/** A part of a text that is too long for the picture it belongs to. */
export function ParagraphView({ frame, body }: BodyProps<'paragraph'>) {
  return (
    <StageFrame frame={frame}>
      <h1 className={type.paragraph}>{body.text}</h1>
    </StageFrame>
  )
}
