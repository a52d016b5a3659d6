import { FileText } from 'lucide-react'
import { useState } from 'react'
import { exportFormats } from '../../shared/exchange/exports.ts'
import { Private } from '../../shared/exchange/leave-out.ts'
import { reportFormats } from '../../shared/report/report-formats.ts'
import { showTab } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './export-dialog.module.css'
import { ExportRow } from './export-row.tsx'
import { FolderRow } from './folder-row.tsx'
import { WallCardsRow } from './wall-cards-row.tsx'

/** The ways out of the open workshop, each written where the person says. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { export: words, shell } = useWords()
  const [leftOut, setLeftOut] = useState<ReadonlySet<Private>>(new Set())
  const showReport = () => {
    onClose()
    showTab('report')
  }
  return (
    <Dialog isOpen onClose={onClose} title={words.title} closeLabel={shell.close} width="wide">
      <p className={styles.lead}>{words.lead}</p>
      <fieldset className={styles.private}>
        <legend className={styles.note}>{words.leaveOut}</legend>
        {Private.options.map(what => (
          <Checkbox
            key={what}
            label={words.private[what]}
            isSelected={leftOut.has(what)}
            onChange={isOut =>
              setLeftOut(new Set(isOut ? [...leftOut, what] : [...leftOut].filter(one => one !== what)))
            }
          />
        ))}
      </fieldset>
      <ul className={styles.rows}>
        <li className={styles.row}>
          <div>
            <h3>{words.report.title}</h3>
            <p className={styles.note}>{words.report.note}</p>
          </div>
          <Button look="primary" icon={<FileText size={16} aria-hidden />} onPress={showReport}>
            {words.report.act}
          </Button>
        </li>
        {[...exportFormats, ...reportFormats].map(format =>
          'ending' in format ? (
            <ExportRow key={format.id} format={format} leftOut={leftOut} onDone={onClose} />
          ) : (
            <FolderRow key={format.id} format={format} leftOut={leftOut} onDone={onClose} />
          ),
        )}
        <WallCardsRow onDone={onClose} />
      </ul>
    </Dialog>
  )
}
