import { en } from './en/en.ts'

/** Every text a person reads, by language; a language that lacks one does not compile. */
export type Words = typeof en

export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

const wordsByLanguage: Record<Language, Words> = { en }

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language]
}
