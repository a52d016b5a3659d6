import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode
  readonly width?: 'narrow' | 'normal' | 'wide'
}

/** Asks for something before going on; Escape and a press outside leave all as it was. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, closeLabel, children, actions, width = 'normal' } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={open => {
        if (!open) onClose()
      }}
      isDismissable
      className={classNames(styles.veil)}
    >
      <Modal className={classNames(styles.modal, styles[width])}>
        <AriaDialog className={classNames(styles.dialog)}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={classNames(styles.title)}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={<X size={16} aria-hidden />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
