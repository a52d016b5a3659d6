const LOCK = 'throughline-store'

/** Notes for the life of this page that it uses the store. */
export function holdStore(): Promise<void> {
  return new Promise(noted => {
    void navigator.locks.request(LOCK, { mode: 'shared' }, () => {
      noted()
      return new Promise<never>(() => undefined)
    })
  })
}

/** True when no other page works on the store, so that this one may put a new one in its place. */
export async function isOnlyPage(): Promise<boolean> {
  const { locks } = navigator as { readonly locks: LockManager | null }
  const { held = [] } = (await locks?.query()) ?? {}
  return held.filter(({ name }) => name === LOCK).length <= 1
}
