import type { CreatedKind, Meaning } from './column-meaning.ts'
import { suits } from './column-meaning.ts'
import type { TableSource } from './import-source.ts'

/** How people head their columns, in small letters and without units; the rest is asked. */
const HEADERS: Readonly<Record<Exclude<Meaning, 'deal' | 'stage' | 'about'>, string>> = {
  title: 'title|name|summary|invention|pitch|card|titel|erfindung|bezeichnung',
  note: 'note|notes|description|comment|notiz|beschreibung|bemerkung|abstract',
  number: 'number|patent number|publication number|publication|reference|nummer|patentnummer',
  sourceKey: 'key|issue key',
  family: 'family|family id|familie',
  granted: 'grant date|granted|erteilt am',
  legalStatus: 'legal status|rechtsstand',
  protection: 'ip|protection|schutz|schutzrecht',
  effort: 'effort|aufwand|person-months|personenmonate|pm',
  status: 'status|state|stage|stand',
  statusSince: 'status since|since|seit',
  availableFrom: 'available from|available|release date|verfügbar ab',
  horizon: 'horizon|horizont',
  intendedBenefit: 'intended benefit',
  owner: 'owner|assignee|applicant|inhaber|anmelder|verantwortlich',
  yearlyIpCost: 'yearly ip cost|yearly cost|jahreskosten',
  expires: 'expires|expiry|expiry date|läuft ab',
  tags: 'tags|labels|keywords|schlagworte',
  benefit: 'benefit|customer benefit|nutzen|kundennutzen',
  strength: 'strength|link strength|stärke',
  whyFrom: 'why from|maker reason',
  whyTo: 'why to|seller reason',
  importance: 'importance|wichtigkeit',
  goodEnough: 'good enough|goodenough|needed',
  ours: 'ours|our level|wir',
  rival: 'rival|best rival|wettbewerb',
  segment: 'segment|market segment|marktsegment',
  emphasis: 'emphasis|points|gewicht|betonung',
  claim: 'claim',
  promisedFor: 'promised for|promised|zugesagt für',
  reviewed: 'reviewed|last reviewed|geprüft am',
  price: 'price|preis',
  alternativePrice: 'alternative price',
  commissionPercent: 'commission|commission percent|provision',
  servicePromise: 'service promise',
  verbatim: 'verbatim|quote|said|zitat',
  customer: 'customer|company|account|kunde',
  date: 'date|datum',
}

const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(HEADERS).flatMap(([meaning, headers]) =>
    headers.split('|').map(header => [header, meaning as Meaning] as const),
  ),
)

/** A header without the unit in brackets behind it. */
function bare(header: string): string {
  return header.replace(/\s*[([].*[)\]]$/, '').trim()
}

/** What a list of this header is most likely a list of, from how its first telling column is called. */
function createdBy(headers: readonly string[]): CreatedKind {
  const names = headers.map(bare)
  if (names.some(name => name === 'verbatim' || name === 'quote')) return 'evidence'
  if (names.includes('pitch') || names.includes('emphasis')) return 'pitch'
  const hasTitle = names.some(name => MEANING_OF.get(name) === 'title')
  return !hasTitle && names.some(name => MEANING_OF.get(name) === 'benefit') ? 'benefit' : 'invention'
}

/** A table nobody has described: its columns are matched by name, and the person has the last word. */
export function anyTable(headers: readonly string[], wanted?: CreatedKind): TableSource {
  const creates = wanted ?? createdBy(headers)
  const meanings = new Map<string, Meaning>()
  for (const header of headers) {
    const known = MEANING_OF.get(bare(header))
    const meaning = creates === 'benefit' && known === 'benefit' ? 'title' : known
    if (meaning && suits(meaning, creates)) meanings.set(header, meaning)
  }
  const [first] = headers
  const namesTitle = [...meanings.values()].some(meaning => meaning === 'title' || meaning === 'verbatim')
  if (first !== undefined && !namesTitle && creates !== 'evidence') meanings.set(first, 'title')
  return { id: ANY_TABLE, creates, isHeader: () => true, meanings: Object.fromEntries(meanings) }
}

export const ANY_TABLE = 'any-table'

/** How many cells of a row are called like columns. */
export function headersIn(cells: readonly string[]): number {
  return cells.filter(cell => MEANING_OF.has(bare(cell))).length
}
