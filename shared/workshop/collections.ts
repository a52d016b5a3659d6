import type { z } from '../lang/zod.ts'
import { Benefit } from '../map/benefit.ts'
import { Evidence } from '../map/evidence.ts'
import { Invention } from '../map/invention.ts'
import { Link } from '../map/link.ts'
import { Pitch } from '../map/pitch.ts'
import { Participant } from '../team/participant.ts'
import { Action } from './records/action.ts'
import { Assumption } from './records/assumption.ts'
import { Ballot } from './records/ballot.ts'
import { Contribution } from './records/contribution.ts'
import { Decision } from './records/decision.ts'
import { Parked } from './records/parked.ts'
import { Perception } from './records/perception.ts'
import { Round } from './records/round.ts'
import { Session } from './records/session.ts'

/** The collections of a workshop with the schema of their records, in the order of the file. */
export const collections = {
  inventions: Invention,
  benefits: Benefit,
  pitches: Pitch,
  links: Link,
  evidence: Evidence,
  participants: Participant,
  perceptions: Perception,
  contributions: Contribution,
  assumptions: Assumption,
  rounds: Round,
  ballots: Ballot,
  decisions: Decision,
  actions: Action,
  parked: Parked,
  sessions: Session,
} as const

export type CollectionName = keyof typeof collections
export type RecordIn<Name extends CollectionName> = z.infer<(typeof collections)[Name]>
export type AnyRecord = RecordIn<CollectionName>

/** Names of the collections in the order of the file. */
export const COLLECTION_NAMES = Object.keys(collections) as readonly CollectionName[]
