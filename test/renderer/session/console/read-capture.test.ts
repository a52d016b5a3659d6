import { describe, expect, it } from 'vitest'
import { readCapture } from '../../../../renderer/session/console/read-capture.ts'

describe('the line that takes anything', () => {
  it.each([
    ['i Radar', 'invention', 'Radar'],
    ['b Sees far', 'benefit', 'Sees far'],
    ['p The eye in the dark', 'pitch', 'The eye in the dark'],
    ['q It saw nothing', 'quote', 'It saw nothing'],
    ['l Who pays for it?', 'later', 'Who pays for it?'],
  ] as const)('reads %s', (text, kind, line) => {
    expect(readCapture(text, 'later')).toEqual({ kind, lines: [line] })
  })

  it('takes a line without a letter for what was picked', () => {
    expect(readCapture('Radar', 'invention')).toEqual({ kind: 'invention', lines: ['Radar'] })
  })

  it('does not take a word that begins with such a letter for one', () => {
    expect(readCapture('ion drive', 'later').lines).toEqual(['ion drive'])
    expect(readCapture('x ray', 'later')).toEqual({ kind: 'later', lines: ['x ray'] })
    const thought = 'I think Service should see this'
    expect(readCapture(thought, 'later')).toEqual({ kind: 'later', lines: [thought] })
  })

  it('makes one of each pasted line and passes over blank ones', () => {
    expect(readCapture('i Radar\n\n Lidar \r\nSonar', 'later').lines).toEqual(['Radar', 'Lidar', 'Sonar'])
  })

  it('has nothing to keep in a letter alone', () => {
    expect(readCapture('i ', 'later').lines).toEqual([])
  })
})
