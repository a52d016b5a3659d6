import { shortened } from '../../../../shared/lang/shortened.ts'
import { useRoom } from '../../../session/room.ts'
import { withSaid } from '../../../session/session-acts.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import type { CapturedLine } from '../../capture/captured-lines.ts'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { TermList } from '../../entry/term-list.tsx'
import styles from '../view.module.css'
import { reactionsIn } from './reactions-in.ts'

const LABEL_MAX = 40

/** How many reactions are asked of each function. */
const ASKED = 2

/** Where reactions are written down, each with the function it comes from. */
export function Reactions() {
  const words = useWords().looking.reveal
  const said = reactionsIn(useRoom())
  const counts = new Map([...said].map(([name, texts]) => [name, texts.length] as const))
  return (
    <section className={styles.stack} aria-label={words.reactions}>
      <SpeakerControl spoken={{ counts, asked: ASKED }} />
      <CaptureLine
        name="reactions"
        label={words.reaction}
        placeholder={words.reactionHint}
        isWhole
        isFirst
        onCapture={lines => {
          keepReactions(lines)
          return null
        }}
      />
    </section>
  )
}

/** What was said so far, by function. */
export function ReactionsSaid() {
  const words = useWords()
  const said = reactionsIn(useRoom())
  if (said.size === 0) return null
  return (
    <section aria-label={words.looking.reveal.said}>
      <h3 className={styles.title}>{words.looking.reveal.said}</h3>
      <TermList
        terms={[...said].map(([name, texts]) => ({
          key: name ?? '',
          name: name === null ? words.looking.reveal.nobody : words.inspector.option.function[name],
          told: texts.map(words.looking.reveal.quoted).join(' '),
        }))}
      />
    </section>
  )
}

function keepReactions(lines: readonly CapturedLine[]): void {
  const [first] = lines
  const title = first ? shortened(first.text, LABEL_MAX) : null
  editWorkshop({ act: 'say', count: lines.length, title }, open =>
    withSaid(
      open,
      lines.map(line => ({ function: line.function, record: null, text: line.text })),
    ),
  )
}
