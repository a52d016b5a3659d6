import { describe, expect, it } from 'vitest'
import { ownArguments, readStart } from '../../../electron/window/start-request.ts'

describe('what the app was started with', () => {
  it('begins after the folder of the app where the app is not packaged', () => {
    const argv = [
      '/bin/electron',
      '--inspect=0',
      '--no-sandbox',
      '/home/me/throughline',
      'map.json',
      '--profile',
      'p',
    ]
    expect(ownArguments(argv, '/home/me/throughline', false)).toEqual(['map.json', '--profile', 'p'])
  })

  it('begins after the program where it is', () => {
    expect(ownArguments(['/bin/throughline', 'map.json'], '/opt/throughline', true)).toEqual(['map.json'])
  })

  it('is a file and a profile folder, as seen from where the user was', () => {
    expect(readStart(['--profile', 'other', 'map.json'], '/home/me')).toEqual({
      file: '/home/me/map.json',
      profile: '/home/me/other',
    })
  })

  it('is nothing when nothing was named, and switches of the runtime are not files', () => {
    expect(readStart(['--no-sandbox'], '/home/me')).toEqual({ file: null, profile: null })
  })
})
