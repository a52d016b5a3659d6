/** The keys of a field of the form of a decision. */
export const decisionKeys = { 'next-field': ['enter'], 'new-line': ['shift+enter'] } as const
