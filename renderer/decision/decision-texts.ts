import { ruleOf } from '../../shared/finding/rules.ts'
import type { Words } from '../../shared/words/words.ts'
import type { Decision } from '../../shared/workshop/records/decision.ts'

/** An option in words: one of a finding's by its name, free text as it was typed. */
export function optionText(option: string | null, words: Words): string {
  if (option === null) return words.decide.undecided
  const known: Readonly<Record<string, string | undefined>> = words.decide.option
  // What the room typed may be the name of something every object has.
  return (Object.hasOwn(known, option) ? known[option] : undefined) ?? option
}

/** The options that the finding of a decision offers; none for a free subject. */
export function optionsOf({ finding }: Decision): readonly string[] {
  return finding ? (ruleOf(finding.rule)?.options ?? []) : []
}
