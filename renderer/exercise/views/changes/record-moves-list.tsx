import type { Id } from '../../../../shared/lang/id.ts'
import type { RecordMoves } from '../../../../shared/session/compare-sessions.ts'
import type { Workshop } from '../../../../shared/workshop/workshop.ts'
import { titleIn } from '../../../session/compare/title-in.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { TermList } from '../../entry/term-list.tsx'
import view from '../view.module.css'
import styles from './changes-view.module.css'

interface RecordMovesListProps {
  readonly moves: readonly RecordMoves[]
  readonly before: Workshop
  readonly after: Workshop
}

/** More are counted, not named. */
const NAMED = 4

/** Which cards and records were added, removed or changed, by kind. */
export function RecordMovesList({ moves, before, after }: RecordMovesListProps) {
  const words = useWords()
  const said = words.looking.changes
  return (
    <section aria-label={said.records}>
      <h3 className={view.title}>{said.records}</h3>
      {moves.length === 0 && <p className={view.note}>{said.noRecords}</p>}
      <TermList
        terms={moves.map(({ collection, added, removed, changed }) => ({
          key: collection,
          name: said.kinds[collection],
          told: (
            <>
              <Moved what={said.added} ids={added} titleOf={id => titleIn(words, after, collection, id)} />
              <Moved
                what={said.removed}
                ids={removed}
                titleOf={id => titleIn(words, before, collection, id)}
              />
              <Moved
                what={said.changed}
                ids={changed}
                titleOf={id => titleIn(words, after, collection, id)}
              />
            </>
          ),
        }))}
      />
    </section>
  )
}

interface MovedProps {
  readonly what: (count: number) => string
  readonly ids: readonly Id[]
  readonly titleOf: (id: Id) => string
}

function Moved({ what, ids, titleOf }: MovedProps) {
  const said = useWords().looking.changes
  if (ids.length === 0) return null
  const named = ids.slice(0, NAMED).map(titleOf)
  const others = ids.length - named.length
  return (
    <p className={styles.moves}>
      <strong>{what(ids.length)}</strong> {named.join(', ')}
      {others > 0 && ` ${said.more(others)}`}
    </p>
  )
}
