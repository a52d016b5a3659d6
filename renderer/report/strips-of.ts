import type { ReportSection } from '../../shared/report/report.ts'

/** Sections that flow into each other on pages held the same way; pages held across stand alone. */
export function stripsOf(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const strips: ReportSection[][] = []
  for (const section of sections) {
    const last = strips.at(-1)
    if (last?.[0]?.held === 'upright' && section.held === 'upright') last.push(section)
    else strips.push([section])
  }
  return strips
}
