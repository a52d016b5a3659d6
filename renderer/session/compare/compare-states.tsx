import { useState } from 'react'
import { numberOfSession } from '../../../shared/session/session-series.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import { Select } from '../../ui/select.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import styles from './compare-states.module.css'
import { Differences } from './differences.tsx'
import { firstPair, keptSessions, TODAY } from './states.ts'

/** What changed between any two states: the ends of two sessions, or one of them and today. */
export function CompareStates({ session }: { readonly session: Session }) {
  const words = useWords()
  const workshop = useWorkshopDocument()
  const kept = keptSessions(workshop)
  const [pair, choose] = useState(() => firstPair(kept, session))
  if (!pair) return null
  const [from, to] = pair
  const order = [...kept.map(({ id }) => id), TODAY]
  const choices = [
    ...kept.map(one => {
      const number = numberOfSession(workshop, one)
      const { date } = one
      const text =
        date === null ? words.compare.onDay(number) : words.compare.session(number, words.inspector.day(date))
      return { id: one.id, text }
    }),
    { id: TODAY, text: words.compare.today },
  ]
  const headOf = (id: string) => {
    const one = kept.find(each => each.id === id)
    return one ? words.compare.onDay(numberOfSession(workshop, one)) : words.compare.today
  }
  const fromNow = (id: string | null) => {
    if (id !== null) choose([id, order.indexOf(id) < order.indexOf(to) ? to : TODAY])
  }
  return (
    <section className={styles.compare} aria-label={words.compare.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.compare.title}</h3>
        <Select
          label={words.compare.from}
          emptyText={words.compare.from}
          value={from}
          choices={choices.slice(0, -1)}
          onChange={fromNow}
        />
        <Select
          label={words.compare.to}
          emptyText={words.compare.to}
          value={to}
          choices={choices.slice(order.indexOf(from) + 1)}
          onChange={id => id !== null && choose([from, id])}
        />
      </div>
      <Differences from={from} to={to} heads={[headOf(from), headOf(to)]} />
    </section>
  )
}
