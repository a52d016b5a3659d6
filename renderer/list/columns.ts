import type { BulkForm } from '../inspector/bulk-fields.ts'
import type { FieldKind, FieldSpec } from '../inspector/fields/field-kinds.ts'
import { fieldText } from '../inspector/fields/field-text.ts'
import { type FieldKey, fieldOf } from '../inspector/fields/forms.ts'

/** The records that can stand in a table. */
export type ListKind = BulkForm
export const LIST_KINDS = [
  'inventions',
  'benefits',
  'pitches',
  'links',
  'evidence',
] as const satisfies readonly ListKind[]
/** The tables of the list: one for each kind of card, the links and the evidence. */
export type ListTab = (typeof LIST_KINDS)[number]

/** A column: a field of the record, or what is computed: its links, its evidence, the days until it is due. */
export interface Column {
  readonly key: string
  /** Null for a column that is computed. */
  readonly spec: FieldSpec | null
  /** In pixels. */
  readonly width: number
  readonly isNumber: boolean
}

const COMPUTED = ['linkCount', 'evidenceCount', 'dueIn'] as const
export type ComputedKey = (typeof COMPUTED)[number]

type Keys = { readonly [Kind in ListKind]: readonly (FieldKey<Kind> | ComputedKey)[] }

const shown: Keys = {
  inventions: [
    'title',
    'effort',
    'status',
    'horizon',
    'linkCount',
    'evidenceCount',
    'ip',
    'reference',
    'owner',
    'track',
    'availableFrom',
    'statusSince',
    'expires',
    'yearlyIpCost',
    'tags',
    'intendedBenefit',
    'note',
  ],
  benefits: [
    'title',
    'identity',
    'importance',
    'goodEnough',
    'ours',
    'rival',
    'linkCount',
    'evidenceCount',
    'segment',
    'ratedAt',
    'note',
  ],
  pitches: [
    'title',
    'emphasis',
    'claim',
    'linkCount',
    'evidenceCount',
    'promisedFor',
    'reviewed',
    'isNew',
    'channel',
    'readiness',
    'price',
    'alternativePrice',
    'commissionPercent',
    'serviceVerdict',
    'segment',
    'note',
  ],
  links: ['from', 'to', 'strength', 'whyFrom', 'whyTo', 'customerWords'],
  evidence: [
    'about',
    'verbatim',
    'verdict',
    'kind',
    'customer',
    'date',
    'heardBy',
    'knownToCreators',
    'interpretation',
  ],
  actions: ['title', 'owner', 'due', 'dueIn', 'state', 'decision'],
}

const WIDTH: Partial<Record<FieldKind, number>> = {
  title: 280,
  text: 240,
  line: 140,
  card: 240,
  tags: 160,
  person: 140,
  day: 116,
  level: 96,
}
const USUAL_WIDTH = 112

/** The columns of a table; the first is the one that names the row. */
export const columnsOf: Readonly<Record<ListKind, readonly Column[]>> = {
  inventions: columns('inventions'),
  benefits: columns('benefits'),
  pitches: columns('pitches'),
  links: columns('links'),
  evidence: columns('evidence'),
  actions: columns('actions'),
}

/** Whether a cell of this column can be typed into. */
export function isTyped({ spec }: Column): boolean {
  return spec !== null && fieldText[spec.kind].read !== null
}

function columns(kind: ListKind): readonly Column[] {
  return shown[kind].map((key): Column => {
    const computed = COMPUTED.some(each => each === key)
    const spec = computed ? null : fieldOf(kind, key)
    const isNumber = (computed && key !== 'dueIn') || spec?.kind === 'amount' || spec?.kind === 'level'
    return { key, spec, width: (spec && WIDTH[spec.kind]) ?? USUAL_WIDTH, isNumber }
  })
}
