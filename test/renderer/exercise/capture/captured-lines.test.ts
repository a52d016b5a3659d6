import { describe, expect, it } from 'vitest'
import { readLines, readText, spokenBy } from '../../../../renderer/exercise/capture/captured-lines.ts'

describe('what was typed or pasted', () => {
  it('is one thing said a line, without blank lines and the marks of a list', () => {
    const { lines } = readLines('- Never drops a call\n\n2. Sounds near\r\n  • Cheaper', null)
    expect(lines.map(({ text }) => text)).toEqual(['Never drops a call', 'Sounds near', 'Cheaper'])
  })

  it('is said by the function a line begins with, and so are the lines after it', () => {
    const { lines, speaker } = readLines('S: Never drops a call\nSounds near\nMarketing: Cheaper', 'R&D')
    expect(lines.map(line => line.function)).toEqual(['Sales', 'Sales', 'Marketing'])
    expect(speaker).toBe('Marketing')
  })

  it('is said by whoever spoke before where no line names anybody', () => {
    expect(readLines('Never drops a call', 'Service').lines[0]?.function).toBe('Service')
  })

  it('names a speaker without saying anything', () => {
    expect(readLines('M:', null)).toEqual({ lines: [], speaker: 'Marketing' })
  })

  it('keeps a colon that follows no function', () => {
    expect(spokenBy('Note: it works')).toEqual([null, 'Note: it works'])
    expect(spokenBy('https://example.org')).toEqual([null, 'https://example.org'])
  })

  it('fills the further fields from the columns of a table', () => {
    const { lines } = readLines('Noise filter\t12\tCall quality\nEcho killer\t\tCall quality', null, [
      'effort',
      'meant',
    ])
    expect(lines.map(({ text, fields }) => [text, fields])).toEqual([
      ['Noise filter', { effort: '12', meant: 'Call quality' }],
      ['Echo killer', { meant: 'Call quality' }],
    ])
  })

  it('keeps the lines of a customer’s words together', () => {
    expect(readText('S: “Too dear.\nWe left.”', null).lines).toEqual([
      { text: '“Too dear.\nWe left.”', function: 'Sales', fields: {} },
    ])
  })
})
