import { z } from '../lang/zod.ts'

/** What the desktop's menu asks the open page to do. */
export const Command = z.enum([
  'new-workshop',
  'open-library',
  'import',
  'export',
  'undo',
  'redo',
  'palette',
  'show-map',
  'show-list',
  'show-analysis',
  'show-decisions',
  'show-report',
  'present',
  'swap-windows',
  'shortcuts',
])
export type Command = z.infer<typeof Command>
