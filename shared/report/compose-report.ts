import type { Analysis } from '../finding/analyse.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { aboutPrint } from './about-print.ts'
import type { Report } from './report.ts'
import type { ReportAbout } from './report-about.ts'
import { actionsSection } from './sections/actions-section.ts'
import { changesSection } from './sections/changes-section.ts'
import { decisionSections } from './sections/decisions-sections.ts'
import { evidenceSection } from './sections/evidence-section.ts'
import { findingsSection } from './sections/findings-section.ts'
import { linksSection } from './sections/links-section.ts'
import { mapSections } from './sections/map-sections.ts'
import { methodSection } from './sections/method-section.ts'
import { mirrorSection } from './sections/mirror-section.ts'
import { roomSection } from './sections/room-section.ts'
import { summarySection } from './sections/summary-section.ts'
import { votesSection } from './sections/votes-section.ts'
import type { ReportOptions, Telling } from './telling.ts'
import { tellingOf } from './telling.ts'

/** The report of a workshop as data, page by page; sections without anything in them are left away. */
export function composeReport(workshop: Workshop, analysis: Analysis, options: ReportOptions): Report {
  const telling = tellingOf(workshop, analysis, options)
  const sections = [
    summarySection(telling),
    mirrorSection(telling),
    ...mapSections(telling),
    findingsSection(telling),
    votesSection(telling),
    ...decisionSections(telling),
    actionsSection(telling),
    roomSection(telling),
    evidenceSection(telling),
    changesSection(telling),
    linksSection(telling),
    methodSection(telling),
  ]
  return keepTogether({ about: aboutOf(telling), sections: sections.filter(section => section !== null) })
}

/** A percent sign never begins a line. */
function keepTogether(report: Report): Report {
  return JSON.parse(JSON.stringify(report).replace(/(\d) %/g, '$1\u00A0%'))
}

function aboutOf(telling: Telling): ReportAbout {
  const { workshop, words, confidential } = telling
  const { title, purpose } = workshop.header
  const { head, confidential: mark, subject } = words.report
  const about = aboutPrint({ title: head(title), subject: purpose ?? subject, workshop: title }, telling)
  return confidential ? { ...about, foot: `${about.foot} · ${mark}` } : about
}
