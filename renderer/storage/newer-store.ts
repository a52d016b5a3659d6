import { Dexie } from 'dexie'

/** What a store is opened with; Dexie asks for no more. */
type Opener = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp' | 'databases'>

let act: () => Promise<void> = async () => undefined
let leaving: Promise<void> | null = null

/** What a page does before it lets go of the store because a newer version of the app upgrades it in another window. */
export function beforeUpgrade(leave: () => Promise<void>): void {
  act = leave
  leaving = null
}

/** A page leaves once, however many of its connections are told. */
function leave(): Promise<void> {
  leaving ??= act()
  return leaving
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
  let isLeaving = false
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) return true
    // It is told again and again for as long as somebody waits.
    if (isLeaving) return false
    isLeaving = true
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

/** True when a newer version of the app has upgraded the store of this name; asked without opening it. */
export async function isUpgraded(factory: IDBFactory, name: string, version: number): Promise<boolean> {
  const stores = await factory.databases()
  return stores.some(store => store.name === name && (store.version ?? 0) >= firstNewerThan(version))
}

/** Dexie counts versions in tens for the browser, and uses the ones between for repairs. */
function firstNewerThan(version: number): number {
  return (version + 1) * 10
}

function newer(): Error {
  return new Dexie.VersionError('A newer version of the app has upgraded the store')
}
