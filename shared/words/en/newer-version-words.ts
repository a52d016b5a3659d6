/** Words for a window that a newer version of the app has overtaken. */
export const newerVersionWords = {
  title: 'A newer version has taken over',
  sentence:
    'A newer version of Throughline has opened your workshops. Nothing was changed here; everything that was saved is there.',
  whatToDo: 'Close Throughline and start it again, so that the newer version runs.',
  loadAgain: 'Load again',
}
