import type { BenefitShares } from '../../analysis/metrics.ts'
import { HEADLINE_METRICS } from '../../analysis/metrics.ts'
import { rules } from '../../finding/rules.ts'
import type { Benefit } from '../../map/benefit.ts'
import type { Block } from '../block.ts'
import type { ReportSection } from '../report.ts'
import { exactFigure, levelFigure } from '../say-figure.ts'
import type { Telling } from '../telling.ts'

const BENEFITS_SHOWN = 40

/** How every figure of the report is computed, with all of them to one decimal. */
export function methodSection(telling: Telling): ReportSection {
  const { heading, lead } = telling.words.report.method
  return {
    id: 'method',
    held: 'upright',
    startsPage: false,
    kicker: null,
    heading,
    lead,
    blocks: [
      ...benefitTable(telling),
      figures(telling),
      otherWeights(telling),
      whenFound(telling),
      limits(telling),
    ],
  }
}

const number = (title: string, part: number) => ({ title, align: 'end' as const, part, soft: false })

function benefitTable({ workshop, analysis, words }: Telling): readonly Block[] {
  const { perBenefit, unlinkedEffort, unlinkedEmphasis, alignment } = analysis.metrics
  if (perBenefit.length === 0) return []
  const { method, mirror } = words.report
  const { p, q, smaller, drift, need, ours, rival } = method.columns
  const rows = perBenefit
    .slice(0, BENEFITS_SHOWN)
    .map(shares => benefitRow(workshop.benefits.get(shares.id), shares))
  const none = ['', '', '', '']
  const unlinked = [
    mirror.unlinkedRow,
    exactFigure(unlinkedEffort),
    exactFigure(unlinkedEmphasis),
    '–',
    ...none,
  ]
  const all = (share: number | null) => (share === null ? '–' : '100.0')
  const sum = [mirror.sum, all(unlinkedEffort), all(unlinkedEmphasis), exactFigure(alignment), ...none]
  const columns = [
    { title: method.benefit, align: 'start' as const, part: 44, soft: false },
    ...[p, q, smaller, drift].map(title => number(title, 14)),
    ...[need, ours, rival].map(title => number(title, 10)),
  ]
  const more =
    perBenefit.length > BENEFITS_SHOWN ? words.report.links.more(perBenefit.length - BENEFITS_SHOWN) : ''
  return [
    {
      kind: 'table',
      label: null,
      note: more,
      caption: method.caption,
      showsCaption: false,
      headColumn: 0,
      headless: false,
      columns,
      rows: [...rows, { strong: false, cells: unlinked }, { strong: true, cells: sum }],
    },
  ]
}

function benefitRow(benefit: Benefit | undefined, { id, p, q, drift }: BenefitShares) {
  const smaller = p !== null && q !== null ? Math.min(p, q) : null
  const levels = [benefit?.goodEnough, benefit?.ours, benefit?.rival].map(level => levelFigure(level ?? null))
  const shares = [exactFigure(p), exactFigure(q), exactFigure(smaller), signed(drift)]
  return { strong: false, cells: [benefit?.title ?? id, ...shares, ...levels] }
}

function figures({ analysis, words }: Telling): Block {
  const { figures: label, formula, base, equals } = words.report.method
  const { bases, metrics } = analysis
  const baseOf = {
    alignment: `${base.effort(bases.inventionsWithEffort)} ${base.emphasis(bases.pitchesWithEmphasis)}`,
    orphanEffort: '',
    unsupportedEmphasis: '',
    overshootEffort: base.rated(bases.benefitsRated),
    evidenceCoverage: '',
  }
  return {
    kind: 'formulas',
    label,
    rows: HEADLINE_METRICS.map(metric => ({
      name: words.metric[metric].name,
      formula: formula[metric].formula,
      note: [formula[metric].note, baseOf[metric]].filter(Boolean).join(' '),
      figure: equals(exactFigure(metrics[metric])),
    })),
  }
}

function otherWeights({ weighed, words }: Telling): Block {
  const { weights, weightsColumn, weightsCaption, weightNames, short } = words.report.method
  return {
    kind: 'table',
    label: weights,
    note: '',
    caption: weightsCaption,
    showsCaption: false,
    headColumn: 0,
    headless: false,
    columns: [
      { title: weightsColumn, align: 'start', part: 32, soft: false },
      ...HEADLINE_METRICS.map(metric => number(short[metric], 18)),
    ],
    rows: weighed.map((metrics, at) => ({
      strong: false,
      cells: [weightNames[at] ?? '', ...HEADLINE_METRICS.map(metric => exactFigure(metrics[metric]))],
    })),
  }
}

/** When each finding appears, with the thresholds of this workshop. */
function whenFound({ workshop, words }: Telling): Block {
  const { rules: caption, finding, appears } = words.report.method
  return {
    kind: 'table',
    label: null,
    note: '',
    caption,
    showsCaption: true,
    headColumn: 0,
    headless: false,
    columns: [
      { title: finding, align: 'start', part: 40, soft: false },
      { title: appears, align: 'start', part: 134, soft: false },
    ],
    rows: rules.map(({ id }) => ({
      strong: false,
      cells: [words.finding.rule[id].title, words.ruleMethod[id](workshop.header.thresholds)],
    })),
  }
}

function limits({ analysis, asOf, words }: Telling): Block {
  const { limits: label, limitsText, check } = words.report.method
  const { alignment } = analysis.metrics
  const rest = alignment === null ? '' : `${check(exactFigure(alignment), exactFigure(1 - alignment))} `
  return { kind: 'note', label, text: rest + limitsText(words.calendar.full(asOf)) }
}

function signed(value: number | null): string {
  const figure = exactFigure(value)
  return value !== null && value > 0 && figure !== '0.0' ? `+${figure}` : figure
}
