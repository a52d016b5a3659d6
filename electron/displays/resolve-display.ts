import type { Display, DisplayChoice } from '../../shared/bridge/display.ts'

/**
 * The display that was chosen, among those plugged in: the very one by label, size and kind; else one of that label
 * and kind in another size; else another external one than the console's own. Null when there is none of these.
 */
export function resolveDisplay<Plugged extends Display>(
  choice: DisplayChoice | null,
  displays: readonly Plugged[],
  consoleOn: Plugged['id'] | null,
): Plugged | null {
  const others = displays.filter(({ id }) => id !== consoleOn)
  const external = others.find(({ internal }) => !internal) ?? null
  if (choice === null) return external ?? others[0] ?? null
  const alike = displays.filter(one => one.label === choice.label && one.internal === choice.internal)
  const exact = alike.find(one => one.width === choice.width && one.height === choice.height)
  return exact ?? alike[0] ?? external
}

/** A display as it is to be remembered. */
export function choiceOf({ label, width, height, internal }: Display): DisplayChoice {
  return { label, width, height, internal }
}
