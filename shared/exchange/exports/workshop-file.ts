import { writeWorkshop } from '../../workshop/write-workshop.ts'
import type { FileFormat } from '../export-format.ts'

/** The workshop file, from which the same workshop opens again. */
export const workshopFile = {
  id: 'workshop',
  option: 'json',
  ending: 'throughline.json',
  reopens: true,
  compose: writeWorkshop,
} as const satisfies FileFormat
