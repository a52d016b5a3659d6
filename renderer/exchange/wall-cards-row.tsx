import { useState } from 'react'
import { cleanFileName } from '../../shared/bridge/file-name.ts'
import { CARD_KINDS, COLUMN_OF } from '../../shared/map/through-map.ts'
import { composeWallCards } from '../../shared/report/compose-wall-cards.ts'
import { desktop } from '../bridge/desktop.ts'
import { useSettings } from '../settings/settings.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { today } from '../workshop/clock.ts'
import { useWorkshopDocument } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-dialog.module.css'

/** Prints the cards of the map to cut out, to a file the user chooses; a map without cards has nothing to print. */
export function WallCardsRow({ onDone }: { readonly onDone: () => void }) {
  const words = useWords()
  const said = words.export.wallCards
  const workshop = useWorkshopDocument()
  const paper = useSettings(settings => settings.paper)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  const isEmpty = CARD_KINDS.every(kind => workshop[COLUMN_OF[kind]].size === 0)
  const print = async () => {
    setProblem(null)
    setPrinting(true)
    const report = composeWallCards(workshop, { asOf: today(), words, paper })
    const suggestedName = cleanFileName(said.file(workshop.header.title))
    const saved = await desktop.printReport({ suggestedName, report, attachment: null })
    setPrinting(false)
    if (saved.ok) {
      onDone()
      showToast({ text: words.export.saved(saved.value.name, saved.value.folder) })
    } else if (saved.failure !== 'cancelled') setProblem(words.desktop.fault[saved.failure])
  }
  return (
    <li className={styles.row}>
      <div>
        <h3>{said.title}</h3>
        <p className={styles.note}>{isEmpty ? said.none : said.note}</p>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
      <Button
        aria-label={words.export.saveAs(said.title)}
        isDisabled={isEmpty || isPrinting}
        onPress={() => void print()}
      >
        {words.export.save}
      </Button>
    </li>
  )
}
