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

/** Height of every row in pixels, so that only those in view need to be drawn. */
export const ROW_HEIGHT = 36

/** How the cells of a row stand beside each other. */
export interface RowLayout {
  readonly width: string
  readonly gridTemplateColumns: string
}

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
/** Columns that need another width than their kind of field. */
const OWN_WIDTH: Readonly<Record<string, number>> = {
  effort: 160,
  importance: 168,
  strength: 132,
  'actions title': 226,
  yearlyIpCost: 200,
  identity: 96,
  linkCount: 72,
  evidenceCount: 84,
  horizon: 88,
  owner: 128,
  due: 108,
  dueIn: 128,
  state: 84,
  decision: 240,
  reference: 152,
  reviewed: 140,
  intendedBenefit: 260,
  alternativePrice: 176,
  serviceVerdict: 152,
  readiness: 160,
}

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
    return {
      key,
      spec,
      width: OWN_WIDTH[`${kind} ${key}`] ?? OWN_WIDTH[key] ?? (spec && WIDTH[spec.kind]) ?? USUAL_WIDTH,
      isNumber,
    }
  })
}
