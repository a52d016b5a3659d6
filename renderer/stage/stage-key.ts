import { z } from '../../shared/lang/zod.ts'

/** The keys that the stage hears for the console. */
export const StageKey = z.enum([
  'F5',
  'F6',
  'F7',
  'F8',
  'Shift+F8',
  'F9',
  'F11',
  'B',
  'PageDown',
  'PageUp',
  'Escape',
])
export type StageKey = z.infer<typeof StageKey>

/** The key of the stage that was pressed, or null; a key that is held down counts once. */
export function stageKeyOf(event: KeyboardEvent): StageKey | null {
  if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const read = StageKey.safeParse(event.shiftKey && key !== 'B' ? `Shift+${key}` : key)
  return read.success ? read.data : null
}
