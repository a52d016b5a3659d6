import type { Page } from 'playwright-core'

const PIECES = 160

/** Makes the database write table files, as it does by itself after weeks of use: much is put in and taken out again. */
export function ageStore(page: Page): Promise<void> {
  return page.evaluate(async pieces => {
    const request = indexedDB.open('throughline')
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
    const use = (act: (settings: IDBObjectStore) => void) =>
      new Promise<void>((done, failed) => {
        const transaction = database.transaction('settings', 'readwrite')
        transaction.oncomplete = () => done()
        transaction.onerror = () => failed(transaction.error)
        act(transaction.objectStore('settings'))
      })
    for (let piece = 0; piece < pieces; piece += 1) {
      const value = crypto.getRandomValues(new Uint8Array(40_000))
      await use(settings => settings.put({ key: 'worn', value }))
    }
    await use(settings => settings.delete('worn'))
    database.close()
  }, PIECES)
}
