/** The width of a chart in a file of its own, in px. */
export const FILE_WIDTH = 760
