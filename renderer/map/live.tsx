import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useSaid } from './said.ts'

/** Says what has happened to those who do not see it. */
export function Live() {
  const { text, count } = useSaid()
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite" data-said={count}>
        {text}
        {count % 2 === 1 ? '\u00a0' : ''}
      </span>
    </VisuallyHidden>
  )
}
