import { Waypoints } from 'lucide-react'
import type { WorkshopRow } from '../storage/database.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import { alignmentOf } from './alignment-of.ts'
import { AlignmentScale } from './alignment-scale.tsx'
import styles from './last-opened.module.css'
import { open } from './library-acts.ts'
import { MapGlyph } from './map-glyph.tsx'

interface LastOpenedProps {
  readonly row: WorkshopRow
}

/** The workshop the room had open last, ready to go on. */
export function LastOpened({ row }: LastOpenedProps) {
  const words = useWords().library
  const { header, summary } = row
  return (
    <section className={styles.card} aria-label={words.lastOpened}>
      <div className={styles.picture}>
        <MapGlyph strokes={summary.glyph} label={words.glyph(summary)} isLarge />
      </div>
      <div className={styles.about}>
        <p className={styles.soft}>{words.lastOpened}</p>
        <h2 className={styles.title}>{header.title}</h2>
        <p className={styles.purpose}>{header.purpose ?? words.noPurpose}</p>
        <p className={styles.soft}>
          {words.cards(summary)}, {words.links(summary.links)}
        </p>
        <span>
          <Button look="primary" icon={<Waypoints size={16} aria-hidden />} onPress={() => void open(row)}>
            {words.openMap}
          </Button>
        </span>
      </div>
      <div className={styles.alignment}>
        <AlignmentScale alignment={alignmentOf(summary)} />
      </div>
    </section>
  )
}
