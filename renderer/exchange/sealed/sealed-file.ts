import { armor, Decrypter, Encrypter } from 'age-encryption'
import { failed, ok, type Result } from '../../../shared/lang/result.ts'

/** Why a file did not open: another passphrase, a lock that is no passphrase, or a file that is not whole. */
export type SealFault = 'wrong-passphrase' | 'other-lock' | 'damaged'

/** Bytes that may go over the bridge. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Work of trying one passphrase, as a power of two; about a second, for us and for whoever guesses. */
const WORK_FACTOR = 18
const BINARY = 'age-encryption.org/'
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----'
const BY_PASSPHRASE = /^age-encryption\.org\/v1\n-> scrypt /
const BY_ANOTHER = /^age-encryption\.org\/v1\n-> (?!scrypt )\S+ /

/** True for a file in the age format, binary or as text. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = textOf(bytes.subarray(0, 200))
  return start.startsWith(BINARY) || start.trimStart().startsWith(ARMORED)
}

/** Locks a file with a passphrase so that the `age` command opens it as well. */
export async function seal(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return new Uint8Array(await encrypter.encrypt(bytes))
}

/** Opens a file that was locked with a passphrase; fails when it is another one, another lock, or the file is not whole. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Result<Bytes, SealFault>> {
  const binary = binaryOf(bytes)
  if (binary === null) return failed('damaged')
  if (!BY_PASSPHRASE.test(textOf(binary.subarray(0, 100)))) {
    return failed(BY_ANOTHER.test(textOf(binary.subarray(0, 100))) ? 'other-lock' : 'damaged')
  }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return ok(new Uint8Array(await decrypter.decrypt(binary)))
  } catch (problem) {
    return failed(isNoMatch(problem) ? 'wrong-passphrase' : 'damaged')
  }
}

/** The one failure of the library that speaks of the passphrase and not of the file. */
function isNoMatch(problem: unknown): boolean {
  return problem instanceof Error && problem.message.startsWith('no identity matched')
}

function binaryOf(bytes: Uint8Array): Uint8Array | null {
  if (!textOf(bytes.subarray(0, 200)).trimStart().startsWith(ARMORED)) return bytes
  try {
    return armor.decode(textOf(bytes))
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
