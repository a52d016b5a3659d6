interface Versions {
  readonly app: string
  readonly chromium: string
}

/** Words of the desktop around the pages: the menu, the file dialogs, and why something was not done. */
export const desktopWords = {
  app: 'Throughline',
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    help: 'Help',
    commands: {
      'new-workshop': 'New workshop',
      'open-library': 'Library',
      import: 'Import…',
      export: 'Export…',
      undo: 'Undo',
      redo: 'Redo',
      palette: 'Search or do…',
      'show-map': 'Map',
      'show-list': 'List',
      'show-analysis': 'Analysis',
      'show-decisions': 'Decisions',
      'show-report': 'Report',
      present: 'Present',
      'swap-windows': 'Swap console and stage',
      shortcuts: 'Keyboard shortcuts',
    },
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    zoomIn: 'Larger type',
    zoomOut: 'Smaller type',
    actualSize: 'Usual type size',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    close: 'Close window',
    quit: 'Quit',
  },
  fileKind: {
    workshop: 'Throughline workshop',
    sealed: 'Throughline workshop with a passphrase',
    outcomes: 'Outcomes as JSON',
    table: 'Table (CSV, TSV)',
    canvas: 'JSON Canvas',
    pdf: 'PDF report',
    pptx: 'PowerPoint',
    xlsx: 'Excel',
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
    markdown: 'Markdown',
  },
  allFiles: 'All files',
  openable: 'All that can be opened',
  unresponsive: {
    message: 'Throughline does not answer.',
    detail:
      'Everything shown as saved is safe. You can wait, or load the window again and go on where you were.',
    wait: 'Wait',
    reload: 'Load again',
  },
  tooOld: {
    title: 'This version of Throughline is too old',
    text: (newest: Versions, running: Versions) =>
      `Your workshops were last opened with Throughline ${newest.app} (Chromium ${newest.chromium}); this is ${running.app} (Chromium ${running.chromium}). Nothing was changed. Open them with the newer version.`,
  },
  notDone: {
    full: 'The disk is full, so this was not done. What was saved is safe: free some space and try again.',
    other: 'This could not be done. What was saved is safe.',
  },
  fault: {
    cancelled: 'Nothing was written.',
    'no-desktop': 'This needs the Throughline app; nothing was written.',
    refused: 'The app refused this request; nothing was written.',
    'no-permission': 'You are not allowed to write there. Nothing was changed; choose another folder.',
    'disk-full':
      'The disk is full. The file was not written and what was there is untouched; free some space or choose another disk.',
    'is-a-directory': 'That is a folder, not a file. Choose a file.',
    'not-found': 'There is no such file or folder any more. Choose another.',
    'too-large': 'The file is larger than 50 MB. Nothing was changed; split it and try again.',
    'in-use': 'Another program is using that file. Close it there and try again; nothing was changed.',
    'not-written': 'The file could not be written. What was there is untouched; choose another place.',
    'not-read': 'The file could not be read. Nothing was changed.',
    'not-printed': 'The report could not be printed. Your workshop is untouched; try again.',
    'nothing-to-print': 'There is nothing to print here.',
  },
}
