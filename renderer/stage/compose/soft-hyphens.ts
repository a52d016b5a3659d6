/** Words from this length on may be broken, so that two columns can hold them. */
const LONG_WORD = /\p{L}{15,}/gu
/** A syllable begins with a consonant, or with consonants that are spoken as one, before a vowel. */
const SYLLABLE =
  /(?<=\p{L}{2}[aeiouyäöü]\p{L}*)(?=(?:sch|ch|ph|th|qu|[bdfgkpt]r|[bfgkp]l|(?![aeiouyäöü])\p{L})[aeiouyäöü]\p{L}{2})/giu

/** The same data with soft hyphens between the syllables of long words. */
export function withSoftHyphens<Data>(data: Data): Data {
  if (typeof data === 'string')
    return data.replace(LONG_WORD, word => word.replace(SYLLABLE, '\u00AD')) as Data
  if (Array.isArray(data)) return data.map(withSoftHyphens) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withSoftHyphens(value)])) as Data
}
