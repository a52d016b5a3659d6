import { subjectTitle } from '../../shared/vote/round-of-step.ts'
import { type ScoreSpread, scoreSpread } from '../../shared/vote/score-spread.ts'
import { type SubjectTally, tallyOf, type VoterGroup } from '../../shared/vote/tally.ts'
import { listed } from '../../shared/words/listed.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Ballot } from '../../shared/workshop/records/ballot.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import { DataTable } from '../exercise/entry/data-table.tsx'
import styles from '../exercise/views/view.module.css'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import own from './tally-table.module.css'

interface TallyTableProps {
  readonly round: Round
  readonly ballots: readonly Ballot[]
}

/** What came out, by function; small functions stand together, zeros are shown and voters are stated. */
export function TallyTable({ round, ballots }: TallyTableProps) {
  const words = useWords()
  const { tally: said } = words.vote
  const { voters, groups, subjects } = tallyOf(round, ballots)
  if (voters === 0) return <p className={styles.teach}>{said.nobody}</p>
  const most = Math.max(1, ...subjects.map(({ total }) => total))
  const isScored = round.method === 'fist' || round.method === 'score'
  return (
    <div className={own.frame}>
      <DataTable className={own.table} label={said.title}>
        <thead>
          <tr>
            <th scope="col">{said.subject}</th>
            {groups.map(group => (
              <th key={group.functions.join()} scope="col" className={own.number}>
                {groupName(group, words)}
                <span className={own.voters}>{said.voters(group.voters)}</span>
              </th>
            ))}
            <th scope="col" className={own.number}>
              {said.total}
            </th>
            <th scope="col" className={own.number}>
              {said.concerns}
            </th>
          </tr>
        </thead>
        <tbody>
          {subjects.map(tally => (
            <Row
              key={tally.subject}
              round={round}
              tally={tally}
              share={tally.total / most}
              spread={isScored ? scoreSpread(ballots, tally.subject) : null}
            />
          ))}
        </tbody>
      </DataTable>
      <p className={own.foot}>
        {said.foot(said.voters(voters), words.vote.each(round.method, round.budget))}
      </p>
    </div>
  )
}

interface RowProps {
  readonly round: Round
  readonly tally: SubjectTally
  readonly share: number
  readonly spread: ScoreSpread | null
}

function Row({ round, tally: { subject, total, byGroup, concerns }, share, spread }: RowProps) {
  const { tally: said } = useWords().vote
  const workshop = useWorkshopDocument()
  return (
    <tr>
      <th scope="row">
        {subjectTitle(workshop, round, subject)}
        <span className={own.bar} style={{ width: `${share * 100}%` }} />
        {spread && <span className={own.voters}>{said.spread(spread.mean.toFixed(1), spread.range)}</span>}
      </th>
      {Object.entries(byGroup).map(([at, value]) => (
        <td key={at} className={own.number} data-none={value === 0 || undefined}>
          {value}
        </td>
      ))}
      <td className={own.total}>{total}</td>
      <td className={own.number} data-none={concerns === 0 || undefined}>
        {concerns}
      </td>
    </tr>
  )
}

/** The functions of a group by name; several of them stand together. */
function groupName({ functions }: VoterGroup, words: Words): string {
  const names = functions.map(name =>
    name === null ? words.vote.noFunction : words.inspector.option.function[name],
  )
  const all = listed(names, words.report.and, words.report.others)
  return names.length > 1 ? words.vote.together(all) : all
}
