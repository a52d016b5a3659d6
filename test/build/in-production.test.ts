import { afterEach, describe, expect, it } from 'vitest'
import { inProduction } from '../../build/in-production.mjs'

describe('work done as people get it', () => {
  const before = process.env.NODE_ENV
  afterEach(() => {
    process.env.NODE_ENV = before
  })

  it('sees the environment of a release', async () => {
    expect(await inProduction(() => process.env.NODE_ENV)).toBe('production')
  })

  it.each(['test', undefined])('leaves the environment %s as it was, also when it fails', async named => {
    if (named === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = named
    await inProduction(() => Promise.reject(new Error('does not build'))).catch(() => {})
    expect(process.env.NODE_ENV).toBe(named)
  })

  it('takes back what the work itself changed', async () => {
    delete process.env.NODE_ENV
    await inProduction(async () => {
      process.env.NODE_ENV = 'production'
    })
    expect(process.env.NODE_ENV).toBeUndefined()
  })
})
