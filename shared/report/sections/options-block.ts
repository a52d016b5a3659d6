import { HEADLINE_METRICS } from '../../analysis/metrics.ts'
import { wholePercent } from '../../words/percent.ts'
import type { Decision } from '../../workshop/records/decision.ts'
import type { BlockOf } from '../block.ts'
import { type ComparedOption, compareOptions, type Figure } from '../compare-options.ts'
import { sayChoices } from '../say-choices.ts'
import { optionSaid } from '../say-decision.ts'
import { wholeFigure } from '../say-figure.ts'
import type { Telling } from '../telling.ts'

/** The options that were considered, each against today; none where no option of the finding changes a figure or a finding. */
export function optionsBlock(telling: Telling, decision: Decision): readonly BlockOf<'options'>[] {
  const { workshop, analysis, asOf, words } = telling
  const compared = compareOptions(workshop, decision, analysis, asOf)
  if (!compared.some(changesAnything)) return []
  const { options: say, method } = words.report
  return [
    {
      kind: 'options',
      label: say.label,
      note: say.note,
      columns: HEADLINE_METRICS.map(metric => ({
        name: method.short[metric],
        direction: words.metric[metric].direction,
      })),
      today: {
        name: say.today,
        numerals: HEADLINE_METRICS.map(metric => wholeFigure(analysis.metrics[metric])),
      },
      rows: compared.map(option => rowOf(telling, decision, option)),
    },
  ]
}

type Row = BlockOf<'options'>['rows'][number]

function rowOf(telling: Telling, decision: Decision, compared: ComparedOption): Row {
  const { words } = telling
  const { options: say } = words.report
  const { option, known, isChosen, choices, figures, findings } = compared
  const own = isChosen ? decision : null
  const difficulty = own?.difficulty ?? known?.difficulty
  const door = own?.door ?? known?.door
  const asks = [difficulty && words.whatIf.difficulty(difficulty), door && words.decide.door[door]]
  const expected = decision.expected.length > 0 ? say.asExpected : say.nothingExpected
  const lines = [
    findings ? sayChoices(telling, known, choices) : expected,
    asks.filter(Boolean).join(' · '),
    findings ? say.findings(findings.gone, findings.fresh) : '',
  ]
  return {
    name: optionSaid(words, { option }) ?? option,
    chosen: isChosen ? say.chosen : null,
    lines: lines.filter(line => line !== ''),
    figures: HEADLINE_METRICS.map(metric => figureOf(telling, figures[metric])),
  }
}

/** Whether a reader would see any difference to today. */
function changesAnything({ figures, findings }: ComparedOption): boolean {
  return (
    (findings?.gone ?? 0) + (findings?.fresh ?? 0) > 0 ||
    HEADLINE_METRICS.some(metric => isMoved(figures[metric]))
  )
}

function isMoved({ before, after }: Figure): boolean {
  return (before === null) !== (after === null) || wholePercent(before ?? 0) !== wholePercent(after ?? 0)
}

function figureOf({ words }: Telling, figure: Figure) {
  const { before, after } = figure
  const change = after === null ? words.chart.notAssessed : words.whatIf.change(before, after)
  return {
    before,
    after,
    numeral: wholeFigure(after),
    change: isMoved(figure) ? change : null,
  }
}
