import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

interface Message {
  readonly id?: number
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

interface Target {
  readonly type: string
  readonly url: string
  readonly targetId: string
}

/** Drives the page of an app over a pipe instead of a port, so that driving it sends nothing over any network. */
export class DevtoolsPipe {
  readonly #out: Writable
  readonly #waiting = new Map<number, (message: Message) => void>()
  #session: string | undefined
  #last = 0

  /** The app was started with `--remote-debugging-pipe`, and with pipes as its files 3 and 4. */
  constructor(app: ChildProcess) {
    this.#out = app.stdio[3] as Writable
    let unread = ''
    const read = app.stdio[4] as Readable
    // Both break when the app is ended.
    for (const stream of [this.#out, read]) stream.on('error', () => undefined)
    read.setEncoding('utf8').on('data', (words: string) => {
      const messages = (unread + words).split('\0')
      unread = messages.pop() ?? ''
      for (const text of messages) this.#take(JSON.parse(text))
    })
  }

  /** Waits until a page has loaded whose address starts so, and drives that page from then on. */
  async drive(start: string): Promise<void> {
    for (;;) {
      const { targetInfos } = (await this.send('Target.getTargets')) as { targetInfos: readonly Target[] }
      const page = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(start))
      if (page) {
        const attached = await this.send('Target.attachToTarget', { targetId: page.targetId, flatten: true })
        this.#session = String(attached.sessionId)
        // What is tried while a page is still on its way goes with the one before.
        return await this.until(`document.readyState === 'complete' && location.href.startsWith('${start}')`)
      }
      await new Promise(done => setTimeout(done, 50))
    }
  }

  async send(method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> {
    this.#last += 1
    const id = this.#last
    const answer = new Promise<Message>(done => this.#waiting.set(id, done))
    this.#out.write(`${JSON.stringify({ id, method, params, sessionId: this.#session })}\0`)
    const { result, error } = await answer
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    return (result as { readonly value?: unknown }).value
  }

  /** Waits until an expression in the page is true. */
  async until(expression: string): Promise<void> {
    while ((await this.evaluate(expression)) !== true) await new Promise(done => setTimeout(done, 50))
  }

  #take(message: Message): void {
    if (message.id === undefined) return
    this.#waiting.get(message.id)?.(message)
    this.#waiting.delete(message.id)
  }
}
