import { describe, expect, it } from 'vitest'
import { lockedPackages, lockProblems, manifestOfProject } from '../../build/lock.mjs'

describe('the lock file', () => {
  it('holds every package, for every system', () => {
    expect(lockProblems()).toEqual([])
  })

  it('misses a binary for another system that npm dropped', () => {
    const { 'node_modules/@biomejs/cli-darwin-arm64': _, ...others } = lockedPackages()
    expect(lockProblems(manifestOfProject(), others)).toEqual([
      'The lock file lacks @biomejs/cli-darwin-arm64, which @biomejs/biome needs on some system.',
    ])
  })

  it('misses a package that was only named', () => {
    const manifest = { devDependencies: { 'left-pad': '1.3.0' } }
    expect(lockProblems(manifest, lockedPackages())).toContain('The lock file does not hold left-pad 1.3.0.')
  })

  it('wants exact versions', () => {
    const manifest = { devDependencies: { zod: '^4.6.7' } }
    expect(lockProblems(manifest, lockedPackages())).toContain(
      'package.json asks for zod at ^4.6.7; name one exact version.',
    )
  })
})
