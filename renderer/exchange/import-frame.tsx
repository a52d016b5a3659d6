import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './import-frame.module.css'
import { endImport } from './importing.ts'

interface ImportFrameProps {
  readonly file: string
  /** The primary button. */
  readonly action: ReactNode
  readonly children: ReactNode
}

/** The frame of an import: the file's name, the way back, and the one thing to do. */
export function ImportFrame({ file, action, children }: ImportFrameProps) {
  const words = useWords().import
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.title(file)}</h1>
        <Button size="small" onPress={endImport}>
          {words.cancel}
        </Button>
        {action}
      </header>
      <main className={styles.content}>{children}</main>
    </div>
  )
}
