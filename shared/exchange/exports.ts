import type { ExportFormat } from './export-format.ts'
import { outcomesFile } from './exports/outcomes-file.ts'
import { workshopFile } from './exports/workshop-file.ts'

/** Every format a workshop goes out in as text, in the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [workshopFile, outcomesFile]
