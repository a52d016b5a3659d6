import { z } from '../lang/zod.ts'

/** Why the desktop did not do what a page asked; the words are in shared/words. */
export const DesktopFault = z.enum([
  'cancelled',
  'no-desktop',
  'refused',
  'no-permission',
  'disk-full',
  'is-a-directory',
  'not-found',
  'too-large',
  'in-use',
  'not-written',
  'not-read',
  'not-printed',
  'nothing-to-print',
])
export type DesktopFault = z.infer<typeof DesktopFault>
