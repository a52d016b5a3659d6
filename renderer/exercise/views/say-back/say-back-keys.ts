/** The keys of the pitch that is read. */
export const sayBackKeys = {
  show: [' '],
  holds: ['1'],
  gap: ['2'],
  before: ['arrowup'],
  next: ['arrowdown'],
} as const
