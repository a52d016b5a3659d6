import { STAGE_FINDINGS } from '../../../shared/finding/collapse-findings.ts'
import { ruleOf } from '../../../shared/finding/rules.ts'
import type { Severity } from '../../../shared/finding/severity.ts'
import { paidFunctions } from '../../../shared/team/paid-functions.ts'
import type { Composed, SceneInput } from './composed.ts'
import { type FindingRow, type FindingsBody, findingRowHeight } from './findings.ts'
import { saidBy } from './frame.ts'
import { areaOf, pageOf } from './paging.ts'
import { linesIn } from './set-text.ts'
import { findingsTold } from './told-finding.ts'

const HEADING_GAP = 28
const HEADING_SIZE = 72

/** Who loses pay, by role, and what Service cannot keep: the findings that touch pay, and every verdict of Service that is not "met". */
export function composePay(input: SceneInput): Composed<FindingsBody> {
  const { room, words, sizes, pointer } = input
  const said = words.stage.pay
  const area = areaOf(input)
  const { prompt } = saidBy(input)
  const rows = [...paying(input), ...keeping(input)]
  const head = Math.max(HEADING_SIZE, sizes.body)
  const heading = linesIn(prompt, area.width, head) * head * 1.16 + HEADING_GAP
  const page = pageOf(
    rows,
    pointer.page,
    area.height - heading,
    row => findingRowHeight(row, sizes, input.width),
    STAGE_FINDINGS,
  )
  return {
    body: {
      kind: 'findings',
      rows: page.items,
      heading: prompt,
      none: rows.length > 0 ? null : room.workshop.pitches.size > 0 ? said.none : said.noPitch,
    },
    pages: page,
  }
}

/** What was found about pay; what it does to a pitch concerns those who are paid for selling it. */
function paying(input: SceneInput): readonly FindingRow[] {
  const { room, words } = input
  const paid = paidFunctions(room.workshop.participants.values())
  const roles = paid.map(name => words.inspector.option.function[name]).join(', ')
  return findingsTold(input).flatMap(({ key, rule, title, about, share, severity }) => {
    const known = ruleOf(rule)
    if (!known?.sensitive) return []
    const concerned = known.concerns === 'pitch' && roles !== '' ? `${roles}: ${about}` : about
    return [{ key, title, about: concerned, share, severity }]
  })
}

/** What Service cannot keep, then what nobody has said yet. */
function keeping({ room: { workshop }, words }: SceneInput): readonly FindingRow[] {
  const said = words.stage.pay
  const pitches = [...workshop.pitches.values()]
  const row = (key: string, level: Severity, title: string, about = ''): FindingRow => ({
    key,
    title,
    about,
    share: '',
    severity: { level, word: words.finding.severity[level] },
  })
  const missing = (key: string, count: number, told: (count: number) => string) =>
    count === 0 ? [] : [row(key, 'note', told(count))]
  const broken = pitches.filter(({ serviceVerdict }) => serviceVerdict === 'gap')
  const open = pitches.filter(({ serviceVerdict }) => !serviceVerdict || serviceVerdict === 'unknown')
  const unpaid = pitches.filter(({ commissionPercent }) => commissionPercent === null)
  return [
    ...broken.map(({ id, title }) => row(`service ${id}`, 'discuss', said.cannot, title)),
    ...missing('open', open.length, said.open),
    ...missing('unpaid', unpaid.length, said.unpaid),
  ]
}
