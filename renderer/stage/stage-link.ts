import { z } from '../../shared/lang/zod.ts'
import { isScene, type Scene } from './scene.ts'
import { StageKey } from './stage-key.ts'

/** The link is a channel between pages of this app on this computer; nothing of it leaves. */
const CHANNEL = 'throughline-stage'

const FromConsole = z.strictObject({ scene: z.custom<Scene>(isScene) })
const FromStage = z.union([z.strictObject({ hello: z.literal(true) }), z.strictObject({ key: StageKey })])

/** The console's end: shows scenes to the room and hears the keys that are pressed on the stage. */
export interface ConsoleEnd {
  /** Sends the scene at once, and again to a stage that opens later. */
  readonly show: (scene: Scene) => void
  readonly close: () => void
}

/** The stage's end: passes keys to the console. */
export interface StageEnd {
  readonly press: (key: StageKey) => void
  readonly close: () => void
}

/** Opens the console's end. */
export function openConsoleEnd(pressed: (key: StageKey) => void): ConsoleEnd {
  const channel = new BroadcastChannel(CHANNEL)
  let last: Scene | null = null
  const send = () => {
    if (last !== null) channel.postMessage({ scene: last } satisfies z.infer<typeof FromConsole>)
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = FromStage.safeParse(data)
    if (!message.success) return
    if ('key' in message.data) pressed(message.data.key)
    else send()
  }
  return {
    show: scene => {
      last = scene
      send()
    },
    close: () => channel.close(),
  }
}

/** Opens the stage's end and asks for what the room should see now. */
export function openStageEnd(shown: (scene: Scene) => void): StageEnd {
  const channel = new BroadcastChannel(CHANNEL)
  const send = (message: z.infer<typeof FromStage>) => channel.postMessage(message)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = FromConsole.safeParse(data)
    if (message.success) shown(message.data.scene)
  }
  send({ hello: true })
  return { press: key => send({ key }), close: () => channel.close() }
}
