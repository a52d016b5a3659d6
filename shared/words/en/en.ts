import { desktopWords } from './desktop-words.ts'
import { mapWords } from './map-words.ts'
import { problemWords } from './problem-words.ts'
import { workshopWords } from './workshop-words.ts'

/** English, the complete language. One file per concept; add yours here. */
export const en = {
  map: mapWords,
  workshop: workshopWords,
  desktop: desktopWords,
  problem: problemWords,
}
