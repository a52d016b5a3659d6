/** The keys of every line that captures: a whole text, or a line that is read word for word. */
export const captureKeys = {
  'save-next': ['enter'],
  'new-line': ['shift+enter'],
  'next-field': ['tab'],
  'choose-offer': ['arrowup', 'arrowdown'],
  'as-typed': ['mod+enter'],
  'keep-draft': ['escape'],
  'take-back': ['mod+z'],
} as const

/** The keys of the row that says who speaks. */
export const speakerKeys = { speaker: ['arrowleft', 'arrowright'] } as const
