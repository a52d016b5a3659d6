import cyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?inline'
import greek from '@fontsource/inter/files/inter-greek-400-normal.woff?inline'
import latin from '@fontsource/inter/files/inter-latin-400-normal.woff?inline'
import latinExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline'

/** The scripts a foot can be set in, the usual one first. */
export const FOOT_FONTS: readonly Uint8Array[] = [latin, latinExtended, greek, cyrillic].map(address =>
  Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
)
