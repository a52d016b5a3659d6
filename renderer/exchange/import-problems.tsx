import { Button } from '../ui/button.tsx'
import { useWords } from '../workshop/use-words.ts'
import styles from './import-frame.module.css'
import { ImportFrame } from './import-frame.tsx'
import { chooseImport, endImport } from './importing.ts'

interface ImportProblemsProps {
  readonly file: string
  /** What is wrong and where, one line each. */
  readonly lines: readonly string[]
}

/** Says why a file is refused, and that nothing was changed. */
export function ImportProblems({ file, lines }: ImportProblemsProps) {
  const words = useWords().import
  return (
    <ImportFrame
      file={file}
      action={
        <Button look="primary" size="small" onPress={() => void chooseImport()}>
          {words.another}
        </Button>
      }
    >
      <section className={styles.sheet} role="alert">
        <h2 className={styles.heading}>{words.refused(file)}</h2>
        <p>{words.untouched}</p>
        <ul className={styles.problems}>
          {[...new Set(lines)].map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button onPress={endImport}>{words.close}</Button>
        </div>
      </section>
    </ImportFrame>
  )
}
