import type { DocumentSource, TableSource } from './import-source.ts'
import { aha } from './imports/aha.ts'
import { espacenet } from './imports/espacenet.ts'
import { espacenetClassic } from './imports/espacenet-classic.ts'
import { googlePatents } from './imports/google-patents.ts'
import { hubspot } from './imports/hubspot.ts'
import { jira } from './imports/jira.ts'
import { jsonCanvas } from './imports/json-canvas.ts'
import { lens } from './imports/lens.ts'
import { patentscope } from './imports/patentscope.ts'
import { patentsview } from './imports/patentsview.ts'
import { productboard } from './imports/productboard.ts'
import { salesforce } from './imports/salesforce.ts'
import { usptoFileWrapper } from './imports/uspto-file-wrapper.ts'
import { usptoPpubs } from './imports/uspto-ppubs.ts'

/** Every kind of table that is recognised by its header, the more particular ones first. */
export const tableSources: readonly TableSource[] = [
  googlePatents,
  lens,
  espacenet,
  espacenetClassic,
  usptoPpubs,
  patentsview,
  patentscope,
  jira,
  aha,
  productboard,
  salesforce,
  hubspot,
]

/** Every kind of JSON document that is recognised. */
export const documentSources: readonly DocumentSource[] = [jsonCanvas, usptoFileWrapper]
