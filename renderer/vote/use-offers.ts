import { useMemo } from 'react'
import { answersTo } from '../../shared/decision/finding-answers.ts'
import { findingKey } from '../../shared/finding/finding.ts'
import { lastCount, topOptions } from '../../shared/vote/round-of-step.ts'
import { useAnalysis } from '../analysis/use-analysis.ts'
import { findingText } from '../inspector/fields/named-records.ts'
import { useRoom } from '../session/room.ts'
import { useWords } from '../workshop/use-words.ts'
import type { Offer, SetupDraft } from './setup-draft.ts'

const FINDINGS_MAX = 24
/** As many findings are ticked at first as a room can weigh. */
const TICKED = 8
const TOP = 5

interface Offers {
  readonly source: NonNullable<SetupDraft['source']>
  /** True where an earlier step of this session was counted, so that its top can be looked at closer. */
  readonly hasTop: boolean
  readonly offers: readonly Offer[]
  readonly chosen: readonly Offer[]
}

/** What the room could vote on, and what of it is ticked; findings come worst first. */
export function useOffers(draft: SetupDraft): Offers {
  const words = useWords()
  const { workshop, session, step } = useRoom()
  const { analysis } = useAnalysis()
  const found = useMemo(
    () =>
      (analysis?.findings ?? [])
        .filter(finding => finding.nested === null && answersTo(workshop, finding).setAside === null)
        .slice(0, FINDINGS_MAX)
        .map(({ rule, subjects }) => {
          const finding = { rule, subjects }
          return { key: findingKey(finding), title: findingText(finding, workshop, words), finding }
        }),
    [analysis, workshop, words],
  )
  const counted = lastCount(workshop, session)
  const isEarlier = counted !== null && counted.step !== step
  const source = draft.source ?? (isEarlier ? 'top' : 'findings')
  const top = isEarlier
    ? topOptions(workshop, counted, TOP).map(({ id, ...rest }) => ({ key: id, ...rest }))
    : []
  const given: readonly Offer[] = { findings: found, top, own: [] }[source]
  const offers = [...given, ...draft.own]
  const usual = new Set(
    source === 'findings' ? found.slice(0, TICKED).map(({ key }) => key) : offers.map(({ key }) => key),
  )
  const isTicked = ({ key }: Offer) =>
    draft.ticks[key] ?? (usual.has(key) || draft.own.some(own => own.key === key))
  return { source, hasTop: isEarlier, offers, chosen: offers.filter(isTicked) }
}
