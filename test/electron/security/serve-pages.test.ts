import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFrom, fileFor } from '../../../electron/security/serve-pages.ts'

const above = mkdtempSync(join(tmpdir(), 'throughline-pages-'))
const folder = join(above, 'pages')
mkdirSync(folder)
writeFileSync(join(above, 'secret.json'), '{}')
writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>')
writeFileSync(join(folder, 'app.js'), 'export {}')

const ask = (path: string, method = 'GET') =>
  answerFrom(folder, new Request(`app://bundle${path}`, { method }))

describe('a page that is served', () => {
  it('comes under the content policy, with the nonce it may add styles by', async () => {
    const answer = await ask('/index.html')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(await answer.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
  })

  it('has another nonce every time', async () => {
    const policies = await Promise.all([ask('/index.html'), ask('/index.html')])
    const [one, other] = policies.map(answer => answer.headers.get('content-security-policy'))
    expect(one).not.toBe(other)
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/gone.js',
    '/%00',
    '/%',
  ])('is not found at %s', async path => {
    expect((await ask(path)).status).toBe(404)
  })

  it('is only read, never written to', async () => {
    expect((await ask('/app.js', 'POST')).status).toBe(404)
  })

  it('lies inside of its folder whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('..', '%2e%2e', '..%2f', 'a/../..'), (path, more) => {
        const file = fileFor(folder, `app://bundle/${path}/${more}/${path}`)
        expect(file === null || file.startsWith(`${folder}/`)).toBe(true)
      }),
    )
  })

  it('belongs to our one origin', () => {
    expect(fileFor(folder, 'app://other/index.html')).toBeNull()
    expect(fileFor(folder, 'https://bundle/index.html')).toBeNull()
  })
})
