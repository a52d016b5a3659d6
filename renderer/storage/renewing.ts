import type { Vault } from './vault.ts'

const KEY = 'renewing'

/** Notes that a sound store makes way for a new one, so that the start after a power cut in between calls nothing lost; false when that cannot be noted. */
export async function noteRenewing(vault: Vault, isRenewing: boolean): Promise<boolean> {
  try {
    await vault.note([{ key: KEY, value: isRenewing }])
    return true
  } catch {
    return false
  }
}

/** True when a sound store was making way for a new one. */
export async function isRenewing(vault: Vault): Promise<boolean> {
  return (await vault.notes()).some(({ key, value }) => key === KEY && value === true)
}
