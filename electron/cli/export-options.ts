import type { ExportOptions } from '../../shared/exchange/export-format.ts'
import { Private } from '../../shared/exchange/leave-out.ts'
import { Paper } from '../../shared/exchange/paper.ts'
import { usualDay } from '../../shared/exchange/usual-day.ts'
import { LANGUAGES, type Language, wordsIn } from '../../shared/words/words.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import type { Call, CommandOption, Surroundings } from './command.ts'
import { dayOption } from './day-option.ts'

const isPrivate = (value: string) => value.split(',').every(what => Private.safeParse(what).success)
const isPaper = (value: string) => Paper.safeParse(value).success
const isLanguage = (value = ''): value is Language => LANGUAGES.some(language => language === value)

/** How an export can be asked for on the command line. */
export const askedOfExports: Readonly<Record<string, CommandOption>> = {
  redact: { fits: isPrivate },
  'as-of': dayOption,
  lang: { fits: isLanguage },
  paper: { fits: isPaper },
}

/** How a workshop is exported, from what the command line says. */
export function exportOptions(
  { values }: Call,
  workshop: Workshop,
  { today, words }: Surroundings,
): ExportOptions {
  const { lang, paper, redact } = values
  return {
    asOf: values['as-of'] ?? usualDay(workshop, today),
    words: isLanguage(lang) ? wordsIn(lang) : words,
    leaveOut: new Set((redact?.split(',') ?? []).map(what => Private.parse(what))),
    ...(paper !== undefined && { paper: Paper.parse(paper) }),
  }
}
