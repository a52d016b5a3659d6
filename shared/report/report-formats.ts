import type { FileFormat } from '../exchange/export-format.ts'
import { markdownFile } from './markdown-file.ts'

/** The formats that are made from the report, in the order of the menu, after those made from the workshop. */
export const reportFormats: readonly FileFormat[] = [markdownFile]
