import { create } from 'zustand'
import { type Language, type Words, wordsIn } from '../../shared/words/words.ts'

const useLanguage = create<{ readonly language: Language }>(() => ({ language: 'en' }))

/** Every text a person reads, in the language they chose. */
export function useWords(): Words {
  return wordsIn(useLanguage(({ language }) => language))
}

/** The words outside of rendering. */
export function currentWords(): Words {
  return wordsIn(useLanguage.getState().language)
}
