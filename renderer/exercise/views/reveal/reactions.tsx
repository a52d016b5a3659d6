import { withSaid } from '../../../session/session-acts.ts'
import { editWorkshop } from '../../../workshop/open-workshop.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { ReactionCounts } from './reaction-counts.tsx'
import styles from './reactions.module.css'

/** Where reactions are written down, each with the function it comes from. */
export function Reactions() {
  const words = useWords().looking.reveal
  return (
    <section className={styles.reactions} aria-label={words.reactions}>
      <SpeakerControl />
      <CaptureLine
        name="reactions"
        label={words.reaction}
        placeholder={words.reactionHint}
        isWhole
        isFirst
        onCapture={lines => {
          editWorkshop({ act: 'edit-session', count: 1, title: null }, open =>
            withSaid(
              open,
              lines.map(line => ({ function: line.function, record: null, text: line.text })),
            ),
          )
          return null
        }}
      />
      <ReactionCounts />
    </section>
  )
}
