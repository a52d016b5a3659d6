/** What the room sees at one moment: plain data, and nothing in it that the room must not see. */
export interface Scene {
  readonly mode: string
}

/** Whether a message from the console is a scene. */
export function isScene(value: unknown): value is Scene {
  return typeof value === 'object' && value !== null && 'mode' in value && typeof value.mode === 'string'
}
