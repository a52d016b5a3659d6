import { writeFileSync } from 'node:fs'
import type { Found } from './kill-round.ts'

/** One kill: what was going on, what was spoiled afterwards, and what the next start found. */
export interface Kill extends Found {
  readonly mode: string
  readonly damage: string
  /** How many files the damage has hit. */
  readonly hit: number
  /** How many changes were shown as saved before it. */
  readonly acknowledged: number
  /** True when the start after it was killed too. */
  readonly isStartKilled: boolean
}

/** Says how far it has come, and keeps all of it for the table where somebody asked for one. */
export function recordKills(kills: readonly Kill[], rounds: number, seed: number): void {
  const last = kills.at(-1)
  if (!last) return
  const found = last.difference ? `LOST ${JSON.stringify(last.difference)}` : 'nothing lost'
  const recovery = last.recovery === null ? '' : `, brought back in ${Math.round(last.recovery)} ms`
  const again = last.isStartKilled ? ', start killed too' : ''
  process.stderr.write(
    `${kills.length}/${rounds}  ${last.mode}; ${last.damage}${again}: ${found}${recovery}\n`,
  )
  const { THROUGHLINE_KILLS_FILE: file } = process.env
  if (file) writeFileSync(file, JSON.stringify({ seed, kills }))
}
