import { X } from 'lucide-react'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import type { Perception } from '../../../../shared/workshop/records/perception.ts'
import { useRoom } from '../../../session/room.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import { KeyRow } from '../../entry/key-row.tsx'
import styles from '../view.module.css'
import { addViews, removeView } from './perception-acts.ts'
import { writtenKeys } from './views-keys.ts'

interface ViewColumnProps {
  readonly kind: Perception['kind']
  readonly from: TeamFunction
  readonly about: TeamFunction
  readonly isFirst?: boolean
}

/** What one function thinks of another, or wants from it; only this pair is shown. */
export function ViewColumn({ kind, from, about, isFirst = false }: ViewColumnProps) {
  const words = useWords()
  const said = words.team.views
  const { workshop } = useRoom()
  const names = words.inspector.option.function
  const written = [...workshop.perceptions.values()].filter(
    one => one.kind === kind && one.from === from && one.about === about,
  )
  return (
    <section className={styles.part} aria-label={`${said[kind]}: ${said.pair(names[from], names[about])}`}>
      <h3 className={styles.title}>{said[kind]}</h3>
      <CaptureLine
        name={`${kind} ${from} ${about}`}
        label={said[kind]}
        placeholder={kind === 'think' ? said.thinkHint : said.wantHint}
        isFirst={isFirst}
        onCapture={lines => {
          addViews(
            from,
            about,
            kind,
            lines.map(({ text }) => text),
          )
          return null
        }}
      />
      <ul>
        {written.map(({ id, text }) => (
          <KeyRow
            key={id}
            keys={writtenKeys}
            does={{ remove: () => removeView(id) }}
            acts={
              <IconButton
                size="small"
                label={said.remove(text)}
                icon={<X size={14} aria-hidden />}
                onPress={() => removeView(id)}
              />
            }
          >
            {text}
          </KeyRow>
        ))}
      </ul>
    </section>
  )
}
