import type { Id } from '../../shared/lang/id.ts'
import type { EvidenceKind } from '../../shared/map/evidence.ts'
import type { TeamFunction } from '../../shared/team/team-function.ts'
import { putRecords } from '../../shared/workshop/edit-records.ts'
import { newRecord } from '../../shared/workshop/new-record.ts'
import { withSaid } from '../session/session-acts.ts'
import { newId, today } from '../workshop/clock.ts'
import { editWorkshop } from '../workshop/open-workshop.ts'

interface Heard {
  readonly about: Id
  readonly kind: EvidenceKind | null
  readonly verbatim: string
  readonly by: TeamFunction | null
}

/** Writes down a customer's words that a function brought today; all else is not said yet. Answers their id. */
export function hearEvidence({ about, kind, verbatim, by }: Heard): Id {
  const made = newRecord('evidence', {
    id: newId(),
    about,
    kind,
    verbatim: withoutMarks(verbatim),
    date: today(),
  })
  editWorkshop({ act: 'add-evidence', count: 1, title: null }, open =>
    withSaid(putRecords(open, 'evidence', [made]), [{ function: by, record: made.id, text: null }]),
  )
  return made.id
}

/** The words alone: marks of quotation are set where they are shown. */
function withoutMarks(words: string): string {
  const [, inner] = /^[“"„«](.+)[”"“»]$/su.exec(words) ?? []
  return inner !== undefined && !/[“”"„«»]/u.test(inner) ? inner.trim() : words
}
