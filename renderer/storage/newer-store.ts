import { Dexie } from 'dexie'

/** What a store is opened with; Dexie asks for no more. */
type Opener = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp' | 'databases'>

let leave: () => Promise<void> = async () => undefined

/** What a page does before it lets go of the store because a newer version of the app upgrades it in another window. */
export function beforeUpgrade(act: () => Promise<void>): void {
  leave = act
}

/** IndexedDB that leaves the store of a newer version alone; Dexie by itself would make it fit the older one. */
export function sparingNewer(factory: IDBFactory, version: number): Opener {
  return {
    open(name, native) {
      if ((native ?? 0) >= firstNewerThan(version)) throw newer()
      return native === undefined ? factory.open(name) : factory.open(name, native)
    },
    deleteDatabase: name => factory.deleteDatabase(name),
    cmp: (one, other) => factory.cmp(one, other),
    databases: () => factory.databases(),
  }
}

/** Lets a newer version of the app have the store: it is given up when it is to be upgraded, and not opened afterwards. */
export function giveWayToNewer(database: Dexie, version: number): void {
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return true
    void leave()
      .catch(error => console.error('Not everything was saved before the upgrade', error))
      .finally(() => database.close())
    // Dexie by itself would open the store again for the next edit, and write into it what the older version knows.
    return false
  })
  const refuse = () => {
    if (database.backendDB().version >= firstNewerThan(version)) throw newer()
  }
  database.on('ready', refuse, true)
}

/** True when the store was not opened because a newer version of the app has upgraded it. */
export function isOfNewerVersion(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { inner } = error as { readonly inner?: unknown }
  return error.name === 'VersionError' || isOfNewerVersion(inner)
}

/** Dexie counts versions in tens for the browser, and uses the ones between for repairs. */
function firstNewerThan(version: number): number {
  return (version + 1) * 10
}

function newer(): Error {
  return new Dexie.VersionError('A newer version of the app has upgraded the store')
}
