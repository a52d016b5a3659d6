import type { Horizon, InventionStatus, Protection } from '../map/invention.ts'
import type { Strength } from '../map/link.ts'
import type { Claim } from '../map/pitch.ts'

type Spelled<Value> = ReadonlyMap<string, Value>

/** How lists write each value, in small letters; any other word stays unknown rather than guessed. */
function spelled<Value>(spellings: readonly (readonly [Value, string])[]): Spelled<Value> {
  return new Map(spellings.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)))
}

export const statusWords: Spelled<InventionStatus> = spelled([
  ['idea', 'idea idee concept konzept'],
  ['research', 'research forschung'],
  ['prototype', 'prototype prototyp'],
  ['shipping', 'shipping shipped serie'],
  ['retired', 'retired eingestellt'],
])

export const protectionWords: Spelled<Protection> = spelled([
  ['patent', 'patent granted erteilt'],
  ['application', 'application pending anmeldung angemeldet'],
  ['secret', 'secret geheim betriebsgeheimnis'],
  ['none', 'none kein keine'],
])

export const claimWords: Spelled<Claim> = spelled([
  ['vision', 'vision'],
  ['research', 'research forschung'],
  ['pilot', 'pilot'],
  ['available', 'available verfügbar'],
])

export const horizonWords: Spelled<Horizon> = spelled([
  [1, '1 today heute h1'],
  [2, '2 next nächste h2'],
  [3, '3 later später h3'],
])

export const strengthWords: Spelled<Strength> = spelled([
  [9, '9 strong stark'],
  [3, '3 medium mittel'],
  [1, '1 weak schwach'],
])

/** What a register says about a right that no longer protects. */
export const lapsedWords: ReadonlySet<string> = new Set([
  'expired',
  'inactive',
  'discontinued',
  'withdrawn',
  'lapsed',
])
