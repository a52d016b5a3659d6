import { expect, it } from 'vitest'
import { commands } from '../../../electron/cli/commands.ts'
import { parseCommand } from '../../../electron/cli/parse-command.ts'

const misuse = (...words: string[]) => {
  const asked = parseCommand(words)
  return asked.kind === 'misused' ? asked.misuse : asked.kind
}

it('leaves everything that is no command to the app', () => {
  expect(misuse()).toBe('app')
  expect(misuse('phones.throughline.json')).toBe('app')
  expect(misuse('--profile', 'here')).toBe('app')
})

it('gives help when asked', () => {
  expect(misuse('--help')).toBe('help')
})

it('collects files and options in any order', () => {
  const asked = parseCommand(['analyse', 'a.json', '--as-of', '2026-03-14', 'b.json'])
  expect(asked).toMatchObject({
    kind: 'command',
    needsPage: false,
    call: { files: ['a.json', 'b.json'], values: { 'as-of': '2026-03-14' } },
  })
})

it('takes an option and its value in one word', () => {
  expect(parseCommand(['analyse', 'a.json', '--as-of=2026-03-14'])).toMatchObject({ kind: 'command' })
})

it('takes a file whose name begins with a dash after two dashes', () => {
  expect(parseCommand(['validate', '--', '-odd.json'])).toMatchObject({ call: { files: ['-odd.json'] } })
})

it('knows that a PDF needs a page and nothing else does', () => {
  expect(parseCommand(['export', 'a.json', '--pdf', 'a.pdf'])).toMatchObject({ needsPage: true })
  expect(parseCommand(['export', 'a.json', '--json', 'b.json'])).toMatchObject({ needsPage: false })
})

it.each([
  [['analyse'], { code: 'too-few-files' }],
  [['import', 'a', 'b', '--out', 'c'], { code: 'too-many-files' }],
  [['import', 'a.csv'], { code: 'option-missing', option: '--out' }],
  [['import', 'a.csv', '--out'], { code: 'value-missing', option: '--out' }],
  [['analyse', 'a', '--as-of', '--other'], { code: 'value-missing', option: '--as-of' }],
  [['analyse', 'a', '--colour', 'red'], { code: 'unknown-option', option: '--colour' }],
  [['analyse', 'a', '--__proto__', 'red'], { code: 'unknown-option', option: '--__proto__' }],
  [['analyse', 'a', '--as-of', 'tomorrow'], { code: 'value-unfit', option: '--as-of' }],
  [['export', 'a', '--json', 'b', '--redact', 'everything'], { code: 'value-unfit', option: '--redact' }],
])('does not understand %j', (words, expected) => {
  expect(misuse(...words)).toEqual(expected)
})

it('has every command once', () => {
  const names = commands.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
