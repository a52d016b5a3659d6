import type { Paper } from '../exchange/paper.ts'
import type { Day } from '../lang/day.ts'
import type { Words } from '../words/words.ts'
import type { ReportAbout } from './report-about.ts'

/** For when, in which language and on which paper something is printed. */
export interface PrintOptions {
  readonly asOf: Day
  readonly words: Words
  readonly paper: Paper
}

/** What a print of a workshop says of itself: its title also stands in the head, the workshop and the day at the foot of every page. */
export function aboutPrint(
  {
    title,
    subject,
    workshop,
  }: { readonly title: string; readonly subject: string; readonly workshop: string },
  { asOf, words, paper }: PrintOptions,
): ReportAbout {
  return {
    title,
    subject,
    author: words.desktop.app,
    language: words.report.language,
    asOf,
    paper,
    head: title,
    foot: words.report.foot(workshop, words.calendar.full(asOf)),
    pageNumber: words.report.pageNumber,
  }
}
