import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestedRows } from '../../../shared/exchange/import-preview.ts'
import { importReport } from '../../../shared/exchange/import-report.ts'
import { importRows } from '../../../shared/exchange/import-rows.ts'
import { documentSources, tableSources } from '../../../shared/exchange/imports.ts'
import { previewImport } from '../../../shared/exchange/preview-import.ts'
import { problemLines } from '../../../shared/exchange/problem-lines.ts'
import { wordsIn } from '../../../shared/words/words.ts'
import { readWorkshop } from '../../../shared/workshop/read-workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { anyWorkshop } from '../../fixtures/arbitrary-workshop.ts'
import { sample } from '../../fixtures/import-samples.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { mutated, mutatedBytes } from '../../fixtures/mutated.ts'

// FUZZ_RUNS makes it longer, FUZZ_SEED damages otherwise; a failure prints the seed it had.
const runs = Number(process.env.FUZZ_RUNS ?? 200)
const words = wordsIn('en')
const folder = new URL('../../fixtures/import/', import.meta.url)
const gold = readFileSync(new URL('../../fixtures/gold/volvo.throughline.json', import.meta.url), 'utf8')

let ids = 0
const newId = () => `new-${++ids}`

function opensOrSaysWhy(text: string): void {
  const read = readWorkshop(text, { freshId: newId })
  if (!read.ok) {
    expect(problemLines(read.failure, words).join('\n')).not.toMatch(/undefined|\[object/)
    return
  }
  const written = writeWorkshop(read.value)
  const again = readWorkshop(written, { freshId: newId })
  expect(again.ok && writeWorkshop(again.value)).toBe(written)
}

describe('a damaged workshop file opens or says why, and never breaks anything', () => {
  it('when a worked case is damaged', () => {
    fc.assert(fc.property(mutated(gold), opensOrSaysWhy), { numRuns: runs })
  })

  it('when any workshop at all is damaged', () => {
    const damaged = anyWorkshop.chain(workshop => mutated(writeWorkshop(workshop)))
    fc.assert(fc.property(damaged, opensOrSaysWhy), { numRuns: Math.ceil(runs / 4) })
  })
})

it('starts from a sample of every kind of file that is imported', () => {
  const met = new Set(
    readdirSync(folder).map(name => {
      const preview = previewImport({ name, bytes: sample(name) })
      return preview.ok ? preview.value.source : name
    }),
  )
  const sources = [...tableSources, ...documentSources].map(({ id }) => id)
  expect(sources.filter(id => !met.has(id))).toEqual([])
})

describe.each(readdirSync(folder))('a damaged %s', name => {
  it('is imported as far as it is sound, or refused with a reason', () => {
    const importing = { newId, about: { title: 'To be sorted' } }
    fc.assert(
      fc.property(mutatedBytes(sample(name)), bytes => {
        const preview = previewImport({ name, bytes })
        if (!preview.ok) {
          expect(problemLines(preview.failure, words).join('\n')).not.toMatch(/undefined|\[object/)
          return
        }
        const workshop = importRows(workshopOf(), preview.value, suggestedRows(preview.value), importing)
        expect(readWorkshop(writeWorkshop(workshop), { freshId: newId }).ok).toBe(true)
        expect(importReport(preview.value, words).join('\n')).not.toMatch(/undefined|\[object Object/)
      }),
      { numRuns: runs },
    )
  })
})
