/** Words about files that are locked with a passphrase. */
export const passphraseWords = {
  save: 'Save with a passphrase…',
  title: 'Save with a passphrase',
  explain:
    'The file is locked in the age format. It opens here, and with the age command-line tool, for whoever knows the passphrase.',
  final:
    'A forgotten passphrase is final. Nobody can open the file without it, and there is no way to reset it. The workshop in this library stays as it is.',
  first: 'Passphrase',
  firstHint: 'At least 8 characters; four or more words that do not belong together are better.',
  again: 'The same passphrase again',
  tooShort: 'Too short: at least 8 characters.',
  different: 'The two are not the same. Type it again.',
  act: 'Lock and save',
  locking: 'Locking the file…',
  notLocked: 'The file could not be locked. Nothing was written.',
  ask: (file: string) => `${file} is locked with a passphrase`,
  askNote: 'Nothing is taken over until you have seen what is in it.',
  open: 'Unlock',
  opening: 'Unlocking the file…',
  fault: {
    'wrong-passphrase': 'This is not the passphrase of the file. Nothing was changed; try another.',
    'other-lock':
      'This file is locked with a key, not with a passphrase. Unlock it with the age tool first. Nothing was changed.',
    damaged: 'This file is damaged or not whole, so it cannot be unlocked. Nothing was changed.',
  },
}
