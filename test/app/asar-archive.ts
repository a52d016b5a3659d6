import { readFileSync } from 'node:fs'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
}

/** Reads an asar archive: a table of contents in JSON, then the files one after another. */
export class AsarArchive {
  readonly #bytes: Buffer
  readonly #contents: ReadonlyMap<string, Entry>

  constructor(path: string) {
    this.#bytes = readFileSync(path)
    const table = this.#bytes.toString('utf8', 16, 16 + this.#bytes.readUInt32LE(12))
    this.#contents = new Map(filesIn(JSON.parse(table) as Entry, ''))
  }

  files(): readonly string[] {
    return [...this.#contents.keys()]
  }

  text(path: string): string {
    const { size = 0, offset = '0' } = this.#contents.get(path) ?? {}
    const start = 8 + this.#bytes.readUInt32LE(4) + Number(offset)
    return this.#bytes.toString('utf8', start, start + size)
  }
}

function filesIn({ files = {} }: Entry, folder: string): [string, Entry][] {
  return Object.entries(files).flatMap(([name, entry]) =>
    entry.files ? filesIn(entry, `${folder}${name}/`) : [[`${folder}${name}`, entry] as [string, Entry]],
  )
}
