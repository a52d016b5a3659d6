import type { Page } from 'playwright-core'

/** The titles of all inventions as the database holds them, in the order they were made; fails where the browser has just given the database up. */
export function titlesInStore(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('throughline')
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onupgradeneeded = () => request.transaction?.abort()
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const rows = database.transaction(table).objectStore(table).getAll()
        rows.onsuccess = () => done(rows.result)
        rows.onerror = () => failed(rows.error)
      })
    interface Card {
      readonly id: string
      readonly title: string
    }
    const titles = new Map<string, string>()
    for (const chunk of await all('chunks')) {
      if (chunk.collection !== 'inventions') continue
      for (const card of chunk.records as Card[]) titles.set(card.id, card.title)
    }
    for (const row of await all('records')) {
      if (row.collection !== 'inventions') continue
      const card = row.record as Card | null
      if (card) titles.set(card.id, card.title)
      else titles.delete(row.id as string)
    }
    database.close()
    return [...titles].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, title]) => title)
  })
}
