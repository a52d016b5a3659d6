/** The keys of the field in which the other end is typed. */
export const otherEndKeys = {
  link: ['enter'],
  'link-at-once': ['alt+9', 'alt+3', 'alt+1'],
  'make-new': ['mod+enter'],
  'choose-end': ['arrowup', 'arrowdown'],
  skip: ['arrowdown'],
  'keep-draft': ['escape'],
  'take-back': ['mod+z'],
} as const

/** The keys of the strength of the link that was just made. */
export const strengthKeys = { strength: ['9', '3', '1'] } as const

/** The keys of a why. */
export const whyKeys = {
  'keep-why': ['enter'],
  'new-line': ['shift+enter'],
  'keep-draft': ['escape'],
  'take-back': ['mod+z'],
} as const
