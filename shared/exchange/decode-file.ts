/** Every place this runs in has it; the language's own library does not name it. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal: boolean })
  decode(bytes: Uint8Array): string
}

/** The text of a file from elsewhere: by its byte order mark, else as strict UTF-8, else as Windows wrote it. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
