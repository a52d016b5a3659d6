import { Paper } from '../exchange/paper.ts'
import { Day } from '../lang/day.ts'
import { z } from '../lang/zod.ts'

/** What a report says of itself: in its file's properties, in its head and at the foot of every page. */
export const ReportAbout = z.object({
  title: z.string(),
  subject: z.string(),
  author: z.string(),
  language: z.string(),
  asOf: Day,
  paper: Paper,
  head: z.string(),
  foot: z.string(),
  /** Stands at the right of every foot; `{page}` and `{pages}` are filled in when the pages are counted. */
  pageNumber: z.string(),
})
export type ReportAbout = z.infer<typeof ReportAbout>
