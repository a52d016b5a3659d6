import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../shared/report/markdown-blocks.ts'
import { markdownFile } from '../../../shared/report/markdown-file.ts'
import { readWorkshop } from '../../../shared/workshop/read-workshop.ts'
import { anyWorkshop } from '../../fixtures/arbitrary-workshop.ts'
import { asUsual } from '../../fixtures/export-options.ts'
import { withBenefit, workshopOf } from '../../fixtures/map-of.ts'

function volvo() {
  const read = readWorkshop(
    readFileSync(new URL('../../fixtures/gold/volvo.throughline.json', import.meta.url)),
    {
      freshId: () => 'fresh',
    },
  )
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

describe('the report in Markdown', () => {
  const text = markdownFile.compose(volvo(), { ...asUsual, asOf: '2025-03-01' })

  it('begins with its title and says its findings', () => {
    expect(text).toMatch(/^# .*Safety brand, road-performance invention/)
    expect(text).toContain('Road performance')
  })

  it('has tables that hold together', () => {
    const rows = text.split('\n').filter(line => line.startsWith('|'))
    const widths = rows.map(row => row.replaceAll('\\|', '').split('|').length)
    expect(rows.length).toBeGreaterThan(4)
    expect(Math.min(...widths)).toBeGreaterThan(2)
  })

  it('tells no workshop anything but words', () => {
    fc.assert(
      fc.property(anyWorkshop, workshop => {
        expect(markdownFile.compose(workshop, asUsual)).not.toMatch(/undefined|\[object|NaN/)
      }),
      { numRuns: 15 },
    )
  })
})

it('lets no title act as markup', () => {
  const hostile = withBenefit(workshopOf(), '<img src=x onerror=alert(1)> [go](http://example.invalid) | x')
  const text = markdownFile.compose(hostile, asUsual)
  expect(text).not.toContain('<img')
  expect(text).not.toContain('[go](')
  expect(plain('1. first')).toBe('\\1. first')
})
