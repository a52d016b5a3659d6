import { isDiskFull } from '../storage/disk-full.ts'

/** What the room is told about saving. While the disk is full nothing can be changed, so that no more can be lost. */
export type Saving = 'saved' | 'saving' | 'failed' | 'full'

/** Writes moves one batch after another, and says "saved" only when the disk has all of them. */
export interface SaveQueue<Move> {
  add(move: Move): void
  /** Tries again after a failure; what could not be written is still here. */
  retry(): Promise<void>
  /** Resolves when nothing waits to be written any more. */
  settled(): Promise<void>
}

/** A queue over one way of writing; `tell` hears every change of state. */
export function saveQueue<Move>(
  write: (moves: readonly Move[]) => Promise<void>,
  tell: (saving: Saving) => void,
): SaveQueue<Move> {
  let waiting: readonly Move[] = []
  let running: Promise<void> | null = null
  let isFull = false

  async function run(): Promise<void> {
    tell('saving')
    while (waiting.length > 0) {
      const batch = waiting
      try {
        await write(batch)
      } catch (error) {
        isFull = isDiskFull(error)
        if (!isFull) console.error('Saving failed', error)
        tell(isFull ? 'full' : 'failed')
        return
      }
      waiting = waiting.slice(batch.length)
    }
    isFull = false
    tell('saved')
  }

  function start(): Promise<void> {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  return {
    add(move) {
      waiting = [...waiting, move]
      // Whoever makes room says so; until then a full disk is left in peace.
      if (!isFull) void start()
    },
    retry: start,
    async settled() {
      while (running) await running
    },
  }
}
