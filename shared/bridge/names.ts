/** What a page may ask of the desktop, by name. Stands alone so that the preload needs nothing else. */
export const METHODS = [
  'appInfo',
  'saveFile',
  'saveFolder',
  'openFile',
  'takeFileToOpen',
  'sharedPlace',
  'printReport',
  'stopPrinting',
  'reportToPrint',
  'reportReady',
  'vaultAppend',
  'vaultSnapshot',
  'vaultSurvey',
  'vaultRead',
  'vaultSnapshots',
  'vaultSnapshotText',
  'vaultPast',
  'vaultNotes',
  'vaultNote',
  'lastEnd',
  'clearStore',
  'displays',
  'presenting',
  'present',
  'stopPresenting',
  'swapWindows',
] as const
export type Method = (typeof METHODS)[number]

/** What the desktop tells a page unasked, by name. */
export const EVENTS = ['command', 'fileToOpen', 'displaysChanged', 'presentingChanged'] as const
export type EventName = (typeof EVENTS)[number]

/** The one origin all pages have for ever; it decides where their database lives. */
export const ORIGIN = 'app://bundle'
