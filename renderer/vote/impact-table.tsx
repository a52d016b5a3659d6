import type { Id } from '../../shared/lang/id.ts'
import { subjectTitle } from '../../shared/vote/round-of-step.ts'
import { scoreSpread } from '../../shared/vote/score-spread.ts'
import { ballotsOf } from '../../shared/vote/tally.ts'
import type { Round } from '../../shared/workshop/records/round.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { DataTable } from '../exercise/entry/data-table.tsx'
import styles from '../exercise/views/view.module.css'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import own from './tally-table.module.css'

/** Two scores of the same options side by side, once both are counted: what it would bring, and how hard it is. */
export function ImpactTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const words = useWords().vote
  const workshop = useWorkshopDocument()
  const [impact, effort] = rounds
    .filter(({ method, state }) => method === 'score' && state !== 'open')
    .slice(-2)
  if (!impact || !effort) return null
  const rows = impact.subjects
    .map(subject => subjectTitle(workshop, impact, subject))
    .map(title => ({
      title,
      brings: meanOf(workshop, impact, title),
      takes: meanOf(workshop, effort, title),
    }))
    .toSorted((one, other) => (other.brings ?? 0) - (one.brings ?? 0))
  return (
    <section className={styles.view}>
      <h3 className={styles.title}>{words.matrix.title}</h3>
      <DataTable className={own.table} label={words.matrix.title}>
        <thead>
          <tr>
            <th scope="col">{words.tally.subject}</th>
            <th scope="col" className={own.number}>
              {impact.question}
            </th>
            <th scope="col" className={own.number}>
              {effort.question}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, brings, takes }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td className={own.number}>{brings?.toFixed(1) ?? '–'}</td>
              <td className={own.number}>{takes?.toFixed(1) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}

/** The mean of what the option of this title was given; rounds of one step have their own ids for the same option. */
function meanOf(workshop: Workshop, round: Round, title: string): number | null {
  const subject = round.subjects.find((id: Id) => subjectTitle(workshop, round, id) === title)
  const spread = subject === undefined ? null : scoreSpread(ballotsOf(workshop, round.id), subject)
  return spread?.mean ?? null
}
