import { useEffect, useState } from 'react'
import type { Choices } from '../../shared/workshop/merge/merge-workshops.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { dayWords } from '../library/day-words.ts'
import { MapGlyph } from '../library/map-glyph.tsx'
import { enterWorkshop } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { showToast } from '../ui/toast.tsx'
import { newId, now, today } from '../workshop/clock.ts'
import { addWorkshop, hasWorkshop } from '../workshop/library.ts'
import { closeWorkshop } from '../workshop/open-workshop.ts'
import { summarise } from '../workshop/summary.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './import-frame.module.css'
import { ImportFrame } from './import-frame.tsx'
import { endImport } from './importing.ts'
import { MergePanel } from './merge-panel.tsx'
import { useMergePlan } from './merge-plan.ts'
import { takeMerged } from './take-merged.ts'

const WAYS = ['copy', 'merge', 'replace'] as const
type Way = 'add' | (typeof WAYS)[number]

interface WorkshopImportProps {
  readonly file: string
  readonly workshop: Workshop
}

/** Shows the workshop of a file, and asks what to do when the library already has it. */
export function WorkshopImport({ file, workshop }: WorkshopImportProps) {
  const all = useWords()
  const { import: words, library, merge, workshop: workshopWords } = all
  const { header } = workshop
  const [way, setWay] = useState<Way | null>(null)
  useEffect(() => {
    void hasWorkshop(header.id).then(isKnown => setWay(isKnown ? 'copy' : 'add'))
  }, [header.id])
  const [choices, setChoices] = useState<Choices>(new Map())
  const plan = useMergePlan(workshop, way === 'merge')
  const isReady = way === 'merge' ? plan != null : way !== null
  const take = async () => {
    const copied = { ...header, id: newId(), title: workshopWords.copyOf(header.title) }
    const closed = await closeWorkshop()
    if (!closed.ok) return showToast({ text: merge.notSaved })
    if (way === 'merge' && plan) await takeMerged(plan, choices, merge.done(plan.ours.header.title))
    else if (way === 'copy') await addWorkshop({ ...workshop, header: copied }).then(enterWorkshop)
    else await addWorkshop(workshop, 'exchanged').then(enterWorkshop)
    endImport()
  }
  const summary = summarise(workshop, today())
  const edited = header.updatedAt ? words.edited(dayWords(header.updatedAt, now(), all)) : words.neverEdited
  return (
    <ImportFrame
      file={file}
      action={
        <Button look="primary" size="small" autoFocus isDisabled={!isReady} onPress={() => void take()}>
          {way === 'merge' ? merge.act : words.open}
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
            cards={WAYS.map(id => ({ id, ...(id === 'merge' ? merge.way : words.ways[id]) }))}
            value={way}
            onChange={setWay}
          />
        )}
        {way === 'merge' && <MergePanel plan={plan} choices={choices} onChoices={setChoices} />}
      </section>
    </ImportFrame>
  )
}
