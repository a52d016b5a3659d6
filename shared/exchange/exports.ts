import type { ExportFormat } from './export-format.ts'
import { csvFiles } from './exports/csv-files.ts'
import { jsonCanvasFile } from './exports/json-canvas-file.ts'
import { ndjsonFiles } from './exports/ndjson-files.ts'
import { outcomesFile } from './exports/outcomes-file.ts'
import { svgFile } from './exports/svg-file.ts'
import { workshopFile } from './exports/workshop-file.ts'

/** Every format a workshop goes out in as text, in the order of the menu; those made from the report come with it. */
export const exportFormats: readonly ExportFormat[] = [
  workshopFile,
  outcomesFile,
  csvFiles,
  svgFile,
  jsonCanvasFile,
  ndjsonFiles,
]
