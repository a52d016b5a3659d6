import { useEffect, useState } from 'react'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { dayWords } from '../library/day-words.ts'
import { MapGlyph } from '../library/map-glyph.tsx'
import { enterWorkshop } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { newId, now, today } from '../workshop/clock.ts'
import { addWorkshop, hasWorkshop } from '../workshop/library.ts'
import { closeWorkshop } from '../workshop/open-workshop.ts'
import { summarise } from '../workshop/summary.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './import-frame.module.css'
import { ImportFrame } from './import-frame.tsx'
import { endImport } from './importing.ts'

type Way = 'add' | 'copy' | 'replace'

interface WorkshopImportProps {
  readonly file: string
  readonly workshop: Workshop
}

/** Shows the workshop of a file, and asks what to do when the library already has it. */
export function WorkshopImport({ file, workshop }: WorkshopImportProps) {
  const all = useWords()
  const { import: words, library, workshop: workshopWords } = all
  const { header } = workshop
  const [way, setWay] = useState<Way | null>(null)
  useEffect(() => {
    void hasWorkshop(header.id).then(isKnown => setWay(isKnown ? 'copy' : 'add'))
  }, [header.id])
  const take = async () => {
    const copied = { ...header, id: newId(), title: workshopWords.copyOf(header.title) }
    await closeWorkshop()
    const id = await addWorkshop(way === 'copy' ? { ...workshop, header: copied } : workshop)
    await enterWorkshop(id)
    endImport()
  }
  const summary = summarise(workshop, today())
  const edited = header.updatedAt ? words.edited(dayWords(header.updatedAt, now(), all)) : words.neverEdited
  return (
    <ImportFrame
      file={file}
      action={
        <Button look="primary" size="small" autoFocus isDisabled={way === null} onPress={() => void take()}>
          {words.open}
        </Button>
      }
    >
      <section className={styles.sheet}>
        <div className={styles.about}>
          <MapGlyph strokes={summary.glyph} label={library.glyph(summary)} isLarge />
          <div>
            <p className={styles.soft}>
              {words.workshopFile}, {edited}
            </p>
            <h2 className={styles.heading}>{header.title}</h2>
            <p>{header.purpose}</p>
            <p className={styles.soft}>
              {library.cards(summary)}, {library.links(summary.links)}
            </p>
          </div>
        </div>
        {way !== null && way !== 'add' && (
          <RadioCards
            label={words.exists}
            cards={(['copy', 'replace'] as const).map(id => ({ id, ...words.ways[id] }))}
            value={way}
            onChange={setWay}
          />
        )}
      </section>
    </ImportFrame>
  )
}
