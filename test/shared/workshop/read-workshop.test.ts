import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../shared/workshop/problem.ts'
import { readWorkshop } from '../../../shared/workshop/read-workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'

const reading = { freshId: () => 'fresh' }
const smallest = { format: 'throughline-workshop', version: 1, workshop: { title: 'Phones' } }
const belt = { id: 'belt', title: 'Belt' }
const safety = { id: 'safety', title: 'Safety' }
const family = { id: 'family', title: 'Safest family car' }

function opened(given: unknown) {
  const read = readWorkshop(given, reading)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

function faults(given: unknown): readonly Problem[] {
  const read = readWorkshop(given, reading)
  return read.ok ? [] : read.failure
}

/** What is wrong with the smallest file when these fields are added, as `path code`. */
function wrong(fields: Record<string, unknown>): string[] {
  return faults(JSON.stringify({ ...smallest, ...fields })).map(({ path, code }) => `${path} ${code}`)
}

function text(inside: string): string {
  return `${JSON.stringify(smallest).slice(0, -1)},${inside}}`
}

describe('a file that can be opened', () => {
  it('needs only format, version and a title', () => {
    const { header } = opened(JSON.stringify(smallest))
    expect(header).toMatchObject({
      id: 'fresh',
      title: 'Phones',
      effortUnit: 'person-months',
      cadenceDays: 14,
    })
  })

  it('keeps what nobody said unknown', () => {
    const workshop = opened({ ...smallest, inventions: [belt] })
    expect(workshop.inventions.get('belt')).toMatchObject({ effort: null, status: null, tags: [] })
  })

  it('may start with a byte order mark', () => {
    expect(opened(`\uFEFF${JSON.stringify(smallest)}`).header.title).toBe('Phones')
  })

  it('may come as bytes', () => {
    expect(opened(new TextEncoder().encode(JSON.stringify(smallest))).header.title).toBe('Phones')
  })

  it('keeps fields of a newer minor version at every depth through a round trip', () => {
    const source = { file: 'a.csv', checksum: 'f00' }
    const newer = {
      ...smallest,
      version: 1.2,
      workshop: { ...smallest.workshop, mood: 'good', thresholds: { shareMax: 0.9 } },
      inventions: [{ ...belt, colour: 'red', source }],
      wishes: [{ id: 'w' }],
    }
    const file = JSON.parse(writeWorkshop(opened(newer)))
    expect(file.wishes).toEqual([{ id: 'w' }])
    expect(file.workshop).toMatchObject({ mood: 'good', thresholds: { shareMax: 0.9, shareMin: 0.1 } })
    expect(file.inventions[0]).toMatchObject({ colour: 'red', source })
  })

  it('may repeat a link between the same two cards, which counts once', () => {
    const link = { from: 'belt', to: 'safety', strength: 9 }
    const links = [
      { ...link, id: 'one' },
      { ...link, id: 'two' },
    ]
    expect(wrong({ inventions: [belt], benefits: [safety], links })).toEqual([])
  })

  it('may hold evidence heard by somebody who was deleted', () => {
    expect(wrong({ benefits: [safety], evidence: [{ id: 'e', about: 'safety', heardBy: 'gone' }] })).toEqual(
      [],
    )
  })

  it('may hold a session of people who were deleted and an action whose decision was', () => {
    const sessions = [{ id: 's', attendees: ['gone'] }]
    expect(wrong({ sessions, actions: [{ id: 'a', title: 'Call', decision: 'gone' }] })).toEqual([])
  })

  it('may call a card by the name of a built-in property', () => {
    const inventions = ['constructor', 'toString', '__proto__'].map(id => ({ id, title: id }))
    expect([...opened(JSON.stringify({ ...smallest, inventions })).inventions.keys()]).toHaveLength(3)
  })

  it('keeps an unknown field by the name of a built-in property', () => {
    const workshop = opened(text('"inventions":[{"id":"belt","title":"Belt","toString":"x"}]'))
    expect(JSON.parse(writeWorkshop(workshop)).inventions[0].toString).toBe('x')
  })
})

describe('a file that is no workshop', () => {
  it.each([
    ['is empty', '', 'empty-file'],
    ['holds only a byte order mark and spaces', '\uFEFF \n', 'empty-file'],
    ['is not JSON', 'Dear Sir or Madam', 'not-json'],
    ['breaks off in the middle', '{"format":"throughline-work', 'not-json'],
    ['says NaN', text('"inventions":[{"id":"a","title":"A","effort":NaN}]'), 'not-json'],
    ['says Infinity', text('"inventions":[{"id":"a","title":"A","effort":Infinity}]'), 'not-json'],
    ['nests a million lists', '['.repeat(1_000_000), 'too-deep'],
    ['nests 65 objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'too-deep'],
    ['is a list', '[]', 'wrong-format'],
    ['is null', 'null', 'wrong-format'],
    ['is of another program', '{"format":"other","version":1}', 'wrong-format'],
    ['says no version', '{"format":"throughline-workshop"}', 'unknown-version'],
    ['says version zero', '{"format":"throughline-workshop","version":0}', 'unknown-version'],
    ['says its version in words', '{"format":"throughline-workshop","version":"1"}', 'unknown-version'],
    ['has no header', '{"format":"throughline-workshop","version":1}', 'missing'],
  ])('is refused when it %s', (_case, file, code) => {
    expect(faults(file).map(fault => fault.code)).toEqual([code])
  })

  it('is refused when its bytes are not UTF-8', () => {
    expect(faults(new Uint8Array([0x7b, 0xff, 0xfe]))[0]?.code).toBe('not-text')
  })

  it('is refused above 50 MB before it is parsed', () => {
    expect(faults(new Uint8Array(50 * 1024 * 1024 + 1))[0]?.code).toBe('file-too-large')
    expect(faults('é'.repeat(26 * 1024 * 1024))[0]?.code).toBe('file-too-large')
  })

  it('is refused with both versions named when a newer Throughline wrote it', () => {
    const [fault] = faults(JSON.stringify({ ...smallest, version: 2 }))
    expect(fault).toEqual({ code: 'newer-version', path: 'version', params: { found: 2, known: 1 } })
  })

  it('is told by line and column where it stops being JSON', () => {
    expect(faults('{\n "format": "x",\n "version": NaN }')[0]?.params).toEqual({ line: 3, column: 13 })
  })

  it('is refused when it goes round in circles', () => {
    const circle: Record<string, unknown> = { ...smallest }
    circle.again = circle
    expect(faults(circle)[0]?.code).toBe('too-deep')
  })

  it('never changes what an object is, however the forbidden key is spelled', () => {
    for (const key of ['__proto__', '\\u005f_proto__', '_\\u005Fproto__']) {
      const [fault] = faults(text(`"inventions":[{"id":"a","title":"A","${key}":{"effort":3}}]`))
      expect(fault).toMatchObject({ code: 'forbidden-key', path: 'inventions[0].__proto__' })
    }
    expect(({} as Record<string, unknown>).effort).toBeUndefined()
  })
})

describe('a record that is wrong', () => {
  const ofInvention = (fields: Record<string, unknown>) => wrong({ inventions: [{ ...belt, ...fields }] })

  it.each([
    ['effort below zero', { effort: -1 }, 'inventions[0].effort too-small'],
    ['effort in words', { effort: '3' }, 'inventions[0].effort wrong-type'],
    ['a status nobody knows', { status: 'sold' }, 'inventions[0].status not-one-of'],
    ['a horizon beyond later', { horizon: 4 }, 'inventions[0].horizon not-one-of'],
    ['a day that does not exist', { statusSince: '2026-02-30' }, 'inventions[0].statusSince not-a-day'],
    ['no title', { title: undefined }, 'inventions[0].title missing'],
    ['an empty title', { title: '' }, 'inventions[0].title too-short'],
    ['a title of ten megabytes', { title: 'x'.repeat(10_000_000) }, 'inventions[0].title too-long'],
    ['half a character', { title: 'Belt \ud83d' }, 'inventions[0].title unsound-text'],
    [
      'a title that turns the reading direction',
      { title: 'Belt \u202egpj' },
      'inventions[0].title unsound-text',
    ],
    ['an id of spaces', { id: ' ' }, 'inventions[0].id not-an-id'],
    ['no id', { id: undefined }, 'inventions[0].id missing'],
    ['a broken row', { source: { row: 1.5 } }, 'inventions[0].source.row not-whole'],
    ['tags that are no list', { tags: 'a' }, 'inventions[0].tags wrong-type'],
  ])('is told with %s', (_case, fields, expected) => {
    expect(ofInvention(fields)).toEqual([expected])
  })

  it('is told when a number runs to infinity', () => {
    const [fault] = faults(text('"inventions":[{"id":"a","title":"A","effort":1e999}]'))
    expect(fault).toMatchObject({ code: 'wrong-type', params: { found: 'infinite' } })
  })

  it('is told when it is no record at all', () => {
    expect(wrong({ inventions: [null, 5] })).toEqual(['inventions[0] wrong-type', 'inventions[1] wrong-type'])
  })

  it('is told when a collection is no list', () => {
    expect(wrong({ inventions: { belt } })).toEqual(['inventions wrong-type'])
  })

  it('is told together with everything else that is wrong', () => {
    const inventions = [{ ...belt, effort: -1 }]
    const links = [{ id: 'l', from: 'belt', to: 'nowhere', strength: 2 }]
    expect(wrong({ workshop: {}, inventions, links })).toEqual([
      'workshop.title missing',
      'inventions[0].effort too-small',
      'links[0].strength not-one-of',
      'links[0].to dangling',
    ])
  })
})

describe('records that do not fit together', () => {
  const map = { inventions: [belt], benefits: [safety], pitches: [family] }
  const linked = (from: string, to: string) => wrong({ ...map, links: [{ id: 'l', from, to, strength: 9 }] })

  it('are told when an id is used twice in a collection', () => {
    expect(wrong({ inventions: [belt, belt] })).toEqual(['inventions[1].id duplicate-id'])
  })

  it('are told when two kinds of card share an id, for a link could mean either', () => {
    expect(wrong({ inventions: [belt], pitches: [{ ...family, id: 'belt' }] })).toEqual([
      'pitches[0].id duplicate-id',
    ])
  })

  it('are told when a link leads nowhere', () => {
    expect(linked('belt', 'nowhere')).toEqual(['links[0].to dangling'])
    expect(linked('nowhere', 'family')).toEqual(['links[0].from dangling'])
  })

  it.each([
    ['family', 'belt'],
    ['belt', 'family'],
    ['safety', 'belt'],
    ['family', 'safety'],
    ['belt', 'belt'],
  ])('are told when a link runs from %s to %s', (from, to) => {
    expect(linked(from, to)).toEqual(['links[0] wrong-kinds'])
  })

  it('are told when evidence is about nothing on the map', () => {
    expect(wrong({ evidence: [{ id: 'e', about: 'gone' }] })).toEqual(['evidence[0].about dangling'])
  })

  it('are told when a ballot belongs to no round', () => {
    expect(wrong({ ballots: [{ id: 'b', round: 'gone' }] })).toEqual(['ballots[0].round dangling'])
  })
})

describe('the snapshot of a session', () => {
  it('passes the same door', () => {
    const snapshot = { ...smallest, inventions: [{ ...belt, effort: -1 }] }
    expect(wrong({ sessions: [{ id: 's', snapshot }] })).toEqual([
      'sessions[0].snapshot.inventions[0].effort too-small',
    ])
  })

  it('holds no sessions of its own', () => {
    const snapshot = { ...smallest, sessions: [{ id: 't' }] }
    expect(wrong({ sessions: [{ id: 's', snapshot }] })).toEqual([
      'sessions[0].snapshot.sessions sessions-in-snapshot',
    ])
  })

  it('is of the same workshop when it names none', () => {
    const { sessions } = opened({ ...smallest, sessions: [{ id: 's', snapshot: smallest }] })
    expect(sessions.get('s')?.snapshot).toMatchObject({ workshop: { id: 'fresh' } })
  })
})

describe('the worked cases', () => {
  const gold = new URL('../../fixtures/gold/', import.meta.url)
  const files = readdirSync(gold).filter(name => name.endsWith('.throughline.json'))

  it.each(files)('%s opens', name => {
    expect(opened(readFileSync(new URL(name, gold))).inventions.size).toBeGreaterThan(0)
  })
})
