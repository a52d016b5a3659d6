/** Words from this length on may be broken, so that two columns can hold them; in narrow pictures shorter ones, too. */
const LONG_WORD = { wide: /\p{L}{15,}/gu, narrow: /\p{L}{11,}/gu } as const
/** German joins words with an s after these endings; it stays with what stands before it. */
const JOINT = /(?<=\p{L}{2}(?:ung|keit|heit|schaft|ität|tion|sion)s)(?=\p{L}{4})/giu
/** A syllable begins with a consonant, or with consonants that are spoken as one, before a vowel. */
const AFTER_A_VOWEL = String.raw`(?<=\p{L}{2}[aeiouyäöü]\p{L}*)`
const INSIDE_A_SOUND =
  '(?<!(?:ung|keit|heit|schaft|ität|tion|sion)|[csp](?=h)|s(?=ch)|c(?=k)|t(?=h)|p(?=f)|[^aeiouyäöü]s(?=[pt])|[bdfgkpt](?=r)|[bfgkp](?=l))'
const ONSET = String.raw`(?=(?:sch|ch|ck|ph|th|qu|pf[lr]?|(?<=[^aeiouyäöüs])s[pt]r?|[bdfgkpt]r|[bfgkp]l|(?![aeiouyäöü])\p{L})[aeiouyäöü]\p{L}{2})`
const SYLLABLE = new RegExp(AFTER_A_VOWEL + INSIDE_A_SOUND + ONSET, 'giu')

/** Words that were broken before; as many as a workshop may have. */
const broken = new Map<string, readonly string[]>()
const WORDS_MAX = 5000

/** A word in the parts that a line may end with. */
export function partsOfWord(word: string): readonly string[] {
  const kept = broken.get(word)
  if (kept) return kept
  if (broken.size > WORDS_MAX) broken.clear()
  const parts = withSoftHyphens(word).split('\u00AD')
  broken.set(word, parts)
  return parts
}

/** The same data with soft hyphens between the syllables of long words. */
export function withSoftHyphens<Data>(data: Data, shape: keyof typeof LONG_WORD = 'wide'): Data {
  if (typeof data === 'string')
    return data.replace(LONG_WORD[shape], word =>
      word.replace(JOINT, '\u00AD').replace(SYLLABLE, '\u00AD'),
    ) as Data
  if (Array.isArray(data)) return data.map(one => withSoftHyphens(one, shape)) as Data
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withSoftHyphens(value, shape)]),
  ) as Data
}
