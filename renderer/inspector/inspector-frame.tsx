import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { clearSelection, select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './inspector-frame.module.css'

interface InspectorFrameProps {
  readonly mark?: ReactNode
  readonly title: string
  readonly aside?: string
  /** The records before and after this one, where there is an order. */
  readonly neighbours?: { readonly previous: Id | undefined; readonly next: Id | undefined }
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** The panel at the right: what is shown, the way to its neighbours, its fields, and at the foot how to delete it. */
export function InspectorFrame({ mark, title, aside, neighbours, children, foot }: InspectorFrameProps) {
  const words = useWords().inspector
  const step = (id: Id | undefined) => id !== undefined && select([id])
  return (
    <div className={styles.inspector}>
      <header className={styles.head}>
        {mark}
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.aside}>{aside}</span>
        {neighbours && (
          <>
            <IconButton
              label={words.previous}
              size="small"
              icon={<ChevronUp size={16} aria-hidden />}
              isDisabled={neighbours.previous === undefined}
              onPress={() => step(neighbours.previous)}
            />
            <IconButton
              label={words.next}
              size="small"
              icon={<ChevronDown size={16} aria-hidden />}
              isDisabled={neighbours.next === undefined}
              onPress={() => step(neighbours.next)}
            />
          </>
        )}
        <IconButton
          label={words.close}
          size="small"
          icon={<X size={16} aria-hidden />}
          onPress={clearSelection}
        />
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  )
}
