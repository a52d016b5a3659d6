import { z } from '../lang/zod.ts'
import { Block } from './block.ts'
import { ReportAbout } from './report-about.ts'

/** A heading that states a conclusion, and what stands under it. */
export const ReportSection = z.object({
  id: z.string(),
  /** Pages held across are for the map, all others are held upright. */
  held: z.enum(['upright', 'across']),
  /** Whether it begins on a page of its own. */
  startsPage: z.boolean(),
  kicker: z.string().nullable(),
  heading: z.string(),
  lead: z.string().nullable(),
  blocks: z.array(Block).readonly(),
})
export type ReportSection = z.infer<typeof ReportSection>

/** The report as data: what stands on its pages, in order. The first section is the page for who has three minutes. */
export const Report = z.object({ about: ReportAbout, sections: z.array(ReportSection).min(1).readonly() })
export type Report = z.infer<typeof Report>
