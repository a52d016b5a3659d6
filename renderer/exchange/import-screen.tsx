import { useLayoutEffect, useMemo, useState } from 'react'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import type { ImportChoices } from '../../shared/exchange/import-preview.ts'
import { currentWorkshop } from '../workshop/open-workshop.ts'
import { useWords } from '../workshop/use-words.ts'
import { ImportProblems } from './import-problems.tsx'
import { endImport, useImporting } from './importing.ts'
import { readSource } from './read-source.ts'
import { isSealed } from './sealed/sealed-file.ts'
import { SealedImport } from './sealed/sealed-import.tsx'
import { TableImport } from './table-import.tsx'
import { WorkshopImport } from './workshop-import.tsx'

/** Shows what is in a file before anything is taken over. */
export function ImportScreen() {
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) endImport()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  const source = useImporting(importing => importing.source)
  const given = useImporting(importing => importing.choices)
  const chosen = useImporting(importing => importing.chosen)
  if (source && isSealed(source.bytes)) return <SealedImport key={chosen} source={source} />
  return source && <ImportOf key={chosen} source={source} given={given} />
}

interface ImportOfProps {
  readonly source: OpenedFile
  readonly given: ImportChoices
}

function ImportOf({ source, given }: ImportOfProps) {
  const words = useWords()
  const [choices, setChoices] = useState(given)
  const read = useMemo(() => readSource(source, choices, currentWorkshop(), words), [source, choices, words])
  if (read.is === 'workshop') return <WorkshopImport file={source.name} workshop={read.workshop} />
  if (read.is === 'refused') return <ImportProblems file={source.name} lines={read.lines} />
  return <TableImport source={source} preview={read.preview} choices={choices} onChoices={setChoices} />
}
