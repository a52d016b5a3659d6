import { useEffect, useMemo } from 'react'
import type { OpenedFile } from '../../shared/bridge/contract.ts'
import { useWords } from '../workshop/use-words.ts'
import { ImportProblems } from './import-problems.tsx'
import { endImport, useImporting } from './importing.ts'
import { readSource } from './read-source.ts'
import { WorkshopImport } from './workshop-import.tsx'

/** Shows what is in a file before anything is taken over. */
export function ImportScreen() {
  const source = useImporting(importing => importing.source)
  return source && <ImportOf source={source} />
}

function ImportOf({ source }: { readonly source: OpenedFile }) {
  const words = useWords()
  const read = useMemo(() => readSource(source, words), [source, words])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) endImport()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  if (read.is === 'workshop') return <WorkshopImport file={source.name} workshop={read.workshop} />
  return <ImportProblems file={source.name} lines={read.lines} />
}
