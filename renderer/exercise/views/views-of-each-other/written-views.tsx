import { X } from 'lucide-react'
import type { TeamFunction } from '../../../../shared/team/team-function.ts'
import type { Perception } from '../../../../shared/workshop/records/perception.ts'
import { useRoom } from '../../../session/room.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { KeyRow } from '../../entry/key-row.tsx'
import { removeView } from './perception-acts.ts'
import { writtenKeys } from './views-keys.ts'

interface WrittenViewsProps {
  readonly kind: Perception['kind']
  readonly from: TeamFunction
  readonly about: TeamFunction
}

/** What one function has written of another so far; only this pair is shown. */
export function WrittenViews({ kind, from, about }: WrittenViewsProps) {
  const said = useWords().team.views
  const { workshop } = useRoom()
  const written = [...workshop.perceptions.values()].filter(
    one => one.kind === kind && one.from === from && one.about === about,
  )
  return (
    <ul aria-label={said[kind]}>
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
  )
}
