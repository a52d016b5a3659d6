import { X } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components/Toast'
import { classNames } from './class-names.ts'
import styles from './toast.module.css'

interface ToastMessage {
  readonly text: string
  /** What takes it back, such as "Undo". */
  readonly act?: { readonly text: string; readonly onPress: () => void }
}

const SHOWN_MS = 6_000
const SHOWN_WITH_ACT_MS = 12_000

/** What is said in the corner of this window now, and what waits there for its turn. */
export const messages = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 })

/** Says in the console window what has just happened; never on the stage. */
export function showToast(message: ToastMessage): void {
  messages.add(message, { timeout: message.act ? SHOWN_WITH_ACT_MS : SHOWN_MS })
}

/** Takes a message away before its time; nothing where it has gone by itself. */
export function hideToast(message: ToastMessage): void {
  for (const { key, content } of messages.visibleToasts) if (content === message) messages.close(key)
}

interface ToastRegionProps {
  readonly label: string
  readonly closeLabel: string
}

/** The corner in which messages appear; once in each console window. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const { region, goBack } = useWayBack()
  return (
    <AriaToastRegion ref={region} queue={messages} aria-label={label} className={classNames(styles.region)}>
      {({ toast }) => (
        <AriaToast toast={toast} className={classNames(styles.toast)}>
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.act && (
            <AriaButton
              className={classNames(styles.act)}
              onPress={() => {
                goBack()
                toast.content.act?.onPress()
                messages.close(toast.key)
              }}
            >
              {toast.content.act.text}
            </AriaButton>
          )}
          <AriaButton
            slot="close"
            aria-label={closeLabel}
            className={classNames(styles.close)}
            onPress={goBack}
          >
            <X size={14} aria-hidden />
          </AriaButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}

/**
 * Gives the keyboard back before the message that has it goes away: otherwise the region goes on believing that it has
 * the keyboard, and takes it when another message goes.
 */
function useWayBack() {
  const before = useRef<HTMLElement | null>(null)
  const region = useCallback((element: HTMLDivElement | null) => {
    element?.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && element.contains(relatedTarget)) return
      before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
    })
  }, [])
  const goBack = () => {
    const last = document.activeElement
    before.current?.focus()
    if (document.activeElement === last && last instanceof HTMLElement) last.blur()
  }
  return { region, goBack }
}
