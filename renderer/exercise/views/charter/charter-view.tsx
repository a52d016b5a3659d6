import { useEffect, useState } from 'react'
import { TeamFunction } from '../../../../shared/team/team-function.ts'
import { useRoom } from '../../../session/room.ts'
import { actOn } from '../../../ui/key-table.ts'
import { NativeSelect } from '../../../ui/native-select.tsx'
import { useDraft } from '../../../ui/use-draft.ts'
import { useTyping } from '../../../workshop/drafts.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { DataTable } from '../../entry/data-table.tsx'
import styles from '../view.module.css'
import { charterKeys } from './charter-keys.ts'
import own from './charter-view.module.css'
import { fillCharter, isStillUsual, lineOf, setContribution } from './usual-charter.ts'

/** The product-team charter: what every function gives and needs, filled in with the usual and changed by the room. */
export function CharterView() {
  const words = useWords()
  const said = words.team.charter
  const { workshop } = useRoom()
  const [added, setAdded] = useState<readonly TeamFunction[]>([])
  useEffect(fillCharter, [])
  const told = [...workshop.contributions.values()].map(one => one.function)
  const functions = [...new Set([...workshop.header.requiredFunctions, ...told, ...added])]
  const others = TeamFunction.options.filter(name => !functions.includes(name))
  const name = words.inspector.option.function
  return (
    <div className={styles.view}>
      {isStillUsual(workshop) && <p className={styles.note}>{said.filled}</p>}
      <DataTable className={own.charter}>
        <thead>
          <tr>
            <th scope="col">{said.function}</th>
            <th scope="col">{said.gives}</th>
            <th scope="col">{said.needs}</th>
          </tr>
        </thead>
        <tbody>
          {functions.map(by => (
            <tr key={by}>
              <th scope="row">{name[by]}</th>
              <td>
                <CharterCell by={by} field="gives" label={said.givesOf(name[by])} />
              </td>
              <td>
                <CharterCell by={by} field="needs" label={said.needsOf(name[by])} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {others.length > 0 && (
        <div className={own.add}>
          <NativeSelect
            label={said.addFunction}
            choices={others.map(by => ({ id: by, text: name[by] }))}
            value={null}
            emptyText="–"
            onChange={by => by !== null && setAdded([...added, by])}
          />
        </div>
      )}
    </div>
  )
}

interface CharterCellProps {
  readonly by: TeamFunction
  readonly field: 'gives' | 'needs'
  readonly label: string
}

/** One cell of the charter; it blinks once while nothing stands in it. */
function CharterCell({ by, field, label }: CharterCellProps) {
  const said = useWords().team.charter
  const { workshop } = useRoom()
  const known = lineOf(workshop, by)?.[field] ?? ''
  const cell = useDraft(
    known,
    typed => setContribution(by, field, typed),
    useTyping(`charter ${field} ${by}`),
  )
  return (
    <textarea
      className={own.cell}
      rows={2}
      aria-label={label}
      placeholder={said.empty}
      value={cell.text}
      data-empty={known === '' || undefined}
      onChange={event => cell.write(event.currentTarget.value)}
      onBlur={cell.commit}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        const here = event.currentTarget
        const goOn = () => {
          cell.commit()
          const cells = [...(here.closest('table')?.querySelectorAll('textarea') ?? [])]
          cells[cells.indexOf(here) + 1]?.focus()
        }
        const acts = { 'next-cell': goOn, 'take-text-back': cell.revert }
        if (actOn(charterKeys, event, acts)) event.preventDefault()
      }}
    />
  )
}
