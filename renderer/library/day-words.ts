import type { Instant } from '../../shared/lang/day.ts'
import type { Words } from '../../shared/words/words.ts'

/** A moment as the day people call it: "Today, 13:52", "Yesterday", or "5 Nov 2026". */
export function dayWords(at: Instant, now: Instant, { library: words, shell }: Words): string {
  const moment = new Date(at)
  const days = Math.round((midnight(new Date(now)) - midnight(moment)) / 86_400_000)
  const time = moment.toLocaleTimeString(shell.locale, { hour: '2-digit', minute: '2-digit' })
  if (days === 0) return `${words.today}, ${time}`
  if (days === 1) return `${words.yesterday}, ${time}`
  return moment.toLocaleDateString(shell.locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
