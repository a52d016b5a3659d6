import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSealed, seal, unseal } from '../../../../renderer/exchange/sealed/sealed-file.ts'
import { mutatedBytes } from '../../../fixtures/mutated.ts'

/** As little work as the format allows, so that the tests stay quick. */
const QUICK = 1
const RUNS = Number(process.env.FUZZ_RUNS ?? 200)
const text = new TextEncoder().encode('{"format":"throughline-workshop"}')
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

it('opens again with the passphrase it was locked with', async () => {
  const locked = await seal(text, 'four words of mine', QUICK)
  expect(await unseal(locked, 'four words of mine')).toEqual({ ok: true, value: text })
})

it('opens what the age tool wrote as text', async () => {
  const armored = new TextEncoder().encode(armor.encode(await seal(text, 'four words of mine', QUICK)))
  expect(isSealed(armored)).toBe(true)
  expect(await unseal(armored, 'four words of mine')).toEqual({ ok: true, value: text })
})

it('says in its first lines that it is an age file locked with a passphrase', async () => {
  const locked = await seal(text, 'four words of mine', QUICK)
  expect(latin(locked)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 1\n/)
  expect(latin(locked)).not.toContain('throughline')
  expect(isSealed(locked)).toBe(true)
})

it('takes no workshop file for a locked one', () => {
  expect(isSealed(text)).toBe(false)
  expect(isSealed(new Uint8Array())).toBe(false)
})

it('tells a wrong passphrase from a damaged file and from another lock', async () => {
  const locked = await seal(text, 'four words of mine', QUICK)
  expect(await unseal(locked, 'four words of yours')).toMatchObject({ failure: 'wrong-passphrase' })
  expect(await unseal(locked.subarray(0, -3), 'four words of mine')).toMatchObject({ failure: 'damaged' })
  expect(await unseal(locked.subarray(0, 30), 'four words of mine')).toMatchObject({ failure: 'damaged' })
  const keyed = new Encrypter()
  keyed.addRecipient(await identityToRecipient(await generateIdentity()))
  expect(await unseal(await keyed.encrypt(text), 'any')).toMatchObject({ failure: 'other-lock' })
})

it('opens a damaged file as it was or says why not, whatever was done to it', async () => {
  const locked = await seal(text, 'four words of mine', QUICK)
  await fc.assert(
    fc.asyncProperty(mutatedBytes(locked), async bytes => {
      const opened = await unseal(bytes, 'four words of mine')
      if (opened.ok) expect(opened.value).toEqual(text)
      else expect(['damaged', 'other-lock', 'wrong-passphrase']).toContain(opened.failure)
    }),
    { numRuns: RUNS },
  )
})
