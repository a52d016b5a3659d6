import { ORIGIN } from '../../shared/bridge/names.ts'

interface Frame {
  readonly origin: string
}

/** Who asks, as the runtime tells it. */
export interface Asker {
  readonly senderFrame: Frame | null
  readonly sender: { readonly mainFrame: Frame }
}

/** True for the top frame of one of our own pages. */
export function isOurPage({ senderFrame, sender }: Asker): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === ORIGIN
}
