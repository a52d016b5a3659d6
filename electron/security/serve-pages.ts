import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Protocol } from 'electron'
import { ORIGIN } from '../../shared/bridge/names.ts'
import { contentPolicy, withNonce } from './content-policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves the files of one folder, and of no other, as the app's pages. */
export function servePages(protocol: Protocol, folder: string): void {
  protocol.handle('app', request => answerFrom(folder, request))
}

/** The answer to one request: a file of the folder under the content policy, or "not found". */
export async function answerFrom(folder: string, request: Request): Promise<Response> {
  const file = fileFor(folder, request.url)
  const type = file && TYPES[extname(file)]
  if (!file || !type || request.method !== 'GET') return notFound()
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return notFound()
  const nonce = randomBytes(16).toString('base64')
  const body = type.startsWith('text/html') ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes)
  return new Response(body, { headers: headersFor(type, nonce) })
}

/** The file an address stands for; null when it lies outside of the folder or is not one of ours. */
export function fileFor(folder: string, url: string): string | null {
  if (!url.startsWith(`${ORIGIN}/`)) return null
  try {
    const path = decodeURIComponent(new URL(url).pathname)
    const file = join(folder, path)
    return file.startsWith(folder + sep) && !path.includes('\0') ? file : null
  } catch {
    return null
  }
}

function headersFor(type: string, nonce: string | null): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headersFor('text/plain', null) })
}
