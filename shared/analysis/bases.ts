import { isRated } from './good-enough.ts'
import { functionsPresent } from './last-session.ts'
import type { Base, Bases } from './metrics.ts'
import type { Reading } from './reading.ts'

/** Counts, for every number, how many records it rests on and how many there are. */
export function basesOf(reading: Reading): Bases {
  const { workshop, asOf, inventions, benefits, pitches, recent, whys } = reading
  const present = functionsPresent(workshop, asOf)
  const required = [...new Set(workshop.header.requiredFunctions)]
  let pieces = 0
  for (const heard of recent.values()) pieces += heard.length
  return {
    inventionsWithEffort: count(inventions, ({ record }) => record.effort !== null),
    pitchesWithEmphasis: count(pitches, ({ record }) => record.emphasis !== null),
    benefitsRated: count(benefits, ({ record }) => isRated(record)),
    pitchesWithClaim: count(pitches, ({ record }) => record.claim !== null),
    effortWithHorizon: count(inventions, ({ record }) => record.horizon !== null),
    linksWithBothReasons: { known: whys.links - whys.oneSided.length, all: whys.links },
    requiredFunctionsPresent: count(required, name => present?.has(name) ?? false),
    recentEvidence: { known: pieces, all: workshop.evidence.size },
  }
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): Base {
  return { known: items.filter(holds).length, all: items.length }
}
