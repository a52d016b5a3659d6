import { Link2, Plus, X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Link, Strength } from '../../shared/map/link.ts'
import { Strength as StrengthSchema } from '../../shared/map/link.ts'
import { findCard, type KnownCard } from '../../shared/map/through-map.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useWorkshop, useWorkshopDocument } from '../workshop/open-workshop.ts'
import { select } from '../workshop/selection.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './card-links.module.css'
import { CardPicker } from './card-picker.tsx'
import { Taps } from './fields/views/taps.tsx'
import { linkCards } from './link-cards.ts'
import { removeSelected } from './remove-selected.ts'
import { backToHead, OpenSection } from './section-view.tsx'
import { setField } from './set-field.ts'

/** The links of a card with their strengths, and a way to make one by typing letters of the other end. */
export function CardLinks({ known: { kind, card } }: { readonly known: KnownCard }) {
  const words = useWords()
  const [isPicking, setPicking] = useState(false)
  const part = useRef<HTMLElement>(null)
  const all = useWorkshop(open => open.workshop.links)
  const links = useMemo(
    () => [...all.values()].filter(link => link.from === card.id || link.to === card.id),
    [all, card.id],
  )
  return (
    <OpenSection
      name="links"
      part={part}
      aside={
        <Button
          look="quiet"
          size="small"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => setPicking(!isPicking)}
        >
          {words.inspector.addLink}
        </Button>
      }
    >
      {isPicking && (
        <CardPicker
          from={[card.id]}
          onPick={target => linkCards([card.id], target)}
          onLeave={() => {
            setPicking(false)
            backToHead(part)
          }}
        />
      )}
      {links.length === 0 && !isPicking && <p className={styles.none}>{words.inspector.noLinks[kind]}</p>}
      <ul className={styles.links}>
        {links.map(link => (
          <LinkRow key={link.id} link={link} end={link.from === card.id ? link.to : link.from} />
        ))}
      </ul>
    </OpenSection>
  )
}

function LinkRow({ link, end }: { readonly link: Link; readonly end: string }) {
  const words = useWords()
  const other = findCard(useWorkshopDocument(), end)
  if (!other) return null
  const { title } = other.card
  const id = `strength-${encodeURIComponent(link.id)}`
  return (
    <li className={styles.link}>
      <KindMark kind={other.kind} label={words.map.kind[other.kind]} />
      <button type="button" className={styles.end} onClick={() => select([other.card.id])}>
        {title}
      </button>
      <div className={styles.acts}>
        <span id={id} hidden>
          {words.inspector.strengthOf(title)}
        </span>
        <Taps
          labelledBy={id}
          options={STRENGTHS}
          names={NUMBERS}
          value={link.strength}
          size="small"
          isRequired
          onChange={strength => setField('links', [link.id], 'strength', strength)}
        />
        <IconButton
          label={words.inspector.whysOf(title)}
          icon={<Link2 size={14} aria-hidden />}
          size="small"
          onPress={() => select([link.id])}
        />
        <IconButton
          label={words.inspector.removeOf(words.inspector.linkTo(title))}
          icon={<X size={14} aria-hidden />}
          size="small"
          onPress={() => {
            removeSelected([link.id])
            select([link.from === end ? link.to : link.from])
          }}
        />
      </div>
    </li>
  )
}

const STRENGTHS: readonly Strength[] = StrengthSchema.options.map(option => option.value)
const NUMBERS = { 9: '9', 3: '3', 1: '1' } as const
