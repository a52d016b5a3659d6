import type { Day } from '../../../shared/lang/day.ts'
import type { Id } from '../../../shared/lang/id.ts'
import type { YesNo } from '../../../shared/lang/or-null.ts'
import type { Source } from '../../../shared/map/invention.ts'
import type { Collateral, CustomerReference, Readiness } from '../../../shared/map/pitch.ts'
import type { TeamFunction } from '../../../shared/team/team-function.ts'
import type { Words } from '../../../shared/words/words.ts'

export type Option = string | number

/** What each kind of field holds; a field of a record can only have a kind that holds what the field holds. */
export interface ValueOf {
  title: string
  line: string | null
  text: string | null
  amount: number | null
  level: number | null
  steps: Option | null
  choice: Option | null
  truth: boolean | null
  'yes-no': YesNo
  day: Day | null
  tags: readonly string[]
  lines: readonly string[]
  functions: readonly TeamFunction[]
  readiness: Readiness | null
  references: readonly CustomerReference[]
  collateral: Collateral | null
  source: Source | null
  person: Id | null
  card: Id
  decision: Id | null
}
export type FieldKind = keyof ValueOf

/** What an amount counts; the workshop says what its effort and its money are called. */
export type Unit = 'effort' | 'currency' | 'currency-a-year' | 'points' | 'percent' | 'days'

export interface Options {
  readonly options: readonly Option[]
  readonly names: (words: Words) => Readonly<Record<Option, string>>
  /** One of them always holds. */
  readonly required?: true
  /** Numbers are shown by their words. */
  readonly spelled?: true
}

interface Particulars {
  amount: { readonly unit: Unit }
  steps: Options
  choice: Options
  /** How it is drawn: the line buyers need, our solid dot, the rival's ring. */
  level: { readonly form: 'line' | 'dot' | 'ring' }
  /** `past` where the day has usually just come: it offers today. */
  day: { readonly past?: true }
  text: { readonly voice?: 'customer'; readonly after?: string }
}

/** A field of one kind, with what only this kind needs to know. */
export type FieldSpec<Kind extends FieldKind = FieldKind> = {
  [K in Kind]: { readonly kind: K } & (K extends keyof Particulars ? Particulars[K] : unknown)
}[Kind]

type Holding<Value> = { [K in FieldKind]: [Value] extends [ValueOf[K]] ? K : never }[FieldKind]

/** One spec for every field of a record but those left out: a field without one does not compile. */
export type FieldsOf<Rec, Left extends keyof Rec> = {
  readonly [Key in Exclude<keyof Rec, Left>]-?: FieldSpec<Holding<Rec[Key]>>
}
