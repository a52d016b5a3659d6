import fontkit from '@cantoo/fontkit'
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'

/** A part of a line that one font has all characters of. */
export interface Run {
  readonly font: PDFFont
  readonly text: string
}

/** Embeds, of several fonts, those that the lines need; answers how a line is cut into their runs. */
export async function footSetter(
  document: PDFDocument,
  fonts: readonly Uint8Array[],
  lines: readonly string[],
): Promise<(line: string) => readonly Run[]> {
  document.registerFontkit(fontkit)
  const characters = new Set(lines.join(''))
  const fontOf = new Map<string, PDFFont>()
  for (const [at, data] of fonts.entries()) {
    const known = charactersIn(data)
    const ours = [...characters].filter(one => !fontOf.has(one) && known.has(one.codePointAt(0) ?? 0))
    if (ours.length === 0) continue
    const font = await document.embedFont(data, {
      subset: true,
      customName: `${subsetTag(at)}+Inter-Regular`,
    })
    for (const one of ours) fontOf.set(one, font)
  }
  return line => runsOf(line, fontOf)
}

/** Six capital letters say that a font holds only some characters; the runtime's own tags begin at the other end. */
function subsetTag(at: number): string {
  return `FOOTZ${String.fromCharCode('Z'.charCodeAt(0) - at)}`
}

function charactersIn(data: Uint8Array): ReadonlySet<number> {
  const font = fontkit.create(data)
  return new Set('characterSet' in font ? font.characterSet : [])
}

/** Characters that no font has are left out. */
function runsOf(line: string, fontOf: ReadonlyMap<string, PDFFont>): readonly Run[] {
  const runs: { font: PDFFont; text: string }[] = []
  for (const character of line) {
    const font = fontOf.get(character)
    if (!font) continue
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}
