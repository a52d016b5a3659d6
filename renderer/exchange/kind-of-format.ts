import { ENDINGS_OF_KIND, FileKind } from '../../shared/bridge/file-kind.ts'
import type { FileFormat } from '../../shared/exchange/export-format.ts'

/** The kind of file that the desktop's dialog offers for a format; throws for an ending no kind has. */
export function kindOfFormat({ ending }: FileFormat): FileKind {
  const kind = FileKind.options.find(known => (ENDINGS_OF_KIND[known] as readonly string[]).includes(ending))
  if (!kind) throw new Error(`No kind of file ends in ${ending}`)
  return kind
}
