import { mapWords } from './map-words.ts'

/** English, the complete language. One file per concept; add yours here. */
export const en = {
  map: mapWords,
}
