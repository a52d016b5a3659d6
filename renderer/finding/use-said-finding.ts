import type { FindingGroup } from '../../shared/finding/collapse-findings.ts'
import { type SaidFinding, sayFinding } from '../../shared/report/say-finding.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'

/** A card of findings in words: title, sentence and question, the same as in the report. */
export function useSaidFinding(group: FindingGroup): SaidFinding {
  const words = useWords()
  const workshop = useWorkshopDocument()
  return sayFinding({ workshop, words }, group)
}
