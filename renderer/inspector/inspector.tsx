import { useEffect } from 'react'
import { findCard } from '../../shared/map/through-map.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { clearSelection, useSelection } from '../workshop/selection.ts'
import { CardInspector } from './card-inspector.tsx'
import { EvidenceInspector } from './evidence-inspector.tsx'
import { LinkInspector } from './link-inspector.tsx'
import { SeveralInspector } from './several-inspector.tsx'

/** Every field of what is selected: a card, a link, a piece of evidence, or many at once; nothing while nothing is. */
export function Inspector() {
  const { ids, primary } = useSelection()
  const workshop = useWorkshopDocument()
  const known = primary === null ? undefined : findCard(workshop, primary)
  const isGone = primary !== null && !known && !workshop.links.has(primary) && !workshop.evidence.has(primary)
  useEffect(() => {
    if (isGone) clearSelection()
  }, [isGone])
  if (primary === null) return null
  if (ids.size > 1) return <SeveralInspector ids={[...ids]} />
  if (known) return <CardInspector key={primary} known={known} />
  const link = workshop.links.get(primary)
  if (link) return <LinkInspector key={primary} link={link} />
  const evidence = workshop.evidence.get(primary)
  return evidence ? <EvidenceInspector key={primary} evidence={evidence} /> : null
}
