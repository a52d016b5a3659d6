import { useRef } from 'react'
import { functionsThere } from '../../../../shared/exercise/room-reading.ts'
import { evidenceByCard, isEvidenced } from '../../../../shared/map/link-evidence.ts'
import { CREATORS, type TeamFunction } from '../../../../shared/team/team-function.ts'
import { useRoom } from '../../../session/room.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import styles from '../view.module.css'
import { BellTimer } from './bell-timer.tsx'
import { DrawnLink } from './drawn-link.tsx'
import { LinkedEnds } from './linked-ends.tsx'
import { otherEndKeys, whyKeys } from './linking-keys.ts'
import { nextWaiting } from './linking-state.ts'
import table from './linking-view.module.css'
import { NextUp } from './next-up.tsx'
import { OtherEndField } from './other-end-field.tsx'
import { TableCard } from './table-card.tsx'
import { type Table, useTable } from './use-table.ts'
import { WhyField } from './why-field.tsx'

const SELLERS: readonly TeamFunction[] = ['Sales', 'Marketing']

/** Link and ask why: one card at a time, its other end, and why from both ends in the customer's words. */
export function LinkingView() {
  const words = useWords().linking
  const room = useRoom()
  const here = useTable()
  const strength = useRef<HTMLFieldSetElement>(null)
  const { known, link } = here
  const isMapEmpty =
    room.workshop.inventions.size + room.workshop.pitches.size + room.workshop.benefits.size === 0
  const heard = link && isEvidenced(room.workshop, link, evidenceByCard(room.workshop))
  const there = functionsThere(room)
  const asked = [
    {
      why: 'whyFrom',
      label: words.whyFrom,
      hint: words.typing,
      sign: <KindMark kind="invention" size={14} />,
      by: there.find(name => CREATORS.includes(name)) ?? 'R&D',
    },
    {
      why: 'whyTo',
      label: words.whyTo,
      hint: words.typing,
      sign: <KindMark kind="benefit" size={14} />,
      by: there.find(name => SELLERS.includes(name)) ?? 'Sales',
    },
    { why: 'customerWords', label: words.words, hint: words.wordsHint, by: null },
  ] as const
  const askStrength = () =>
    requestAnimationFrame(() => strength.current?.querySelector<HTMLElement>('input:checked')?.focus())
  return (
    <div className={styles.view}>
      <TableHead table={here} />
      {known ? (
        <>
          <div className={table.table}>
            <TableCard known={known} isEvidenced={heard} onLinked={askStrength} />
            <DrawnLink kind={known.kind} strength={link?.strength ?? null} isEvidenced={heard ?? false} />
            <div className={table.right}>
              <OtherEndField known={known} onLinked={askStrength} />
              <LinkedEnds card={known.card.id} link={link} ref={strength} />
            </div>
          </div>
          <div className={table.whys} key={link?.id ?? known.card.id}>
            {asked.map(field => (
              <WhyField key={field.why} card={known.card.id} link={link} {...field} />
            ))}
          </div>
        </>
      ) : (
        <EmptyState
          sentence={isMapEmpty ? words.empty : words.done}
          example={isMapEmpty ? words.emptyExample : words.doneExample}
        />
      )}
      {!isMapEmpty && <NextUp waiting={here.waiting} skipped={here.skipped} />}
    </div>
  )
}

function TableHead({ table: { known, link, queue, waiting } }: { readonly table: Table }) {
  const words = useWords().linking
  const cards = queue.filter(one => one.link === null)
  const at = cards.findIndex(({ card }) => card === known?.card.id)
  const title = link ? words.askWhy : at < 0 ? words.chosen : words.unlinked
  return (
    <div className={styles.head}>
      {known && <h3 className={styles.title}>{title}</h3>}
      <span className={styles.note}>
        {link ? words.reasonless(queue.length - cards.length) : at >= 0 && words.place(at + 1, cards.length)}
      </span>
      <span className={styles.aside}>
        <BellTimer />
        {known && (
          <Button
            look="quiet"
            size="small"
            keys={link ? whyKeys['keep-why'][0] : otherEndKeys.skip[0]}
            isDisabled={waiting.length === 0 && at < 0}
            onPress={nextWaiting}
          >
            {link ? words.nextCard : words.skip}
          </Button>
        )}
      </span>
    </div>
  )
}
