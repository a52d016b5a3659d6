import { classNames } from '../../ui/class-names.ts'
import { isNarrow } from '../compose/paging.ts'
import { StageFrame } from '../stage-frame.tsx'
import type { BodyProps } from './body-view.tsx'
import styles from './charter-view.module.css'
import type from './type.module.css'

/** A row a function; a cell that is still open blinks once and stays an outline. */
export function CharterView({ frame, body }: BodyProps<'charter'>) {
  return (
    <StageFrame frame={frame} question={frame.prompt}>
      <table className={styles.table} data-narrow={isNarrow(frame) || undefined}>
        <thead>
          <tr className={classNames(styles.row, styles.heads, type.soft)}>
            <td className={styles.corner} />
            <th scope="col">{body.gives}</th>
            <th scope="col">{body.needs}</th>
          </tr>
        </thead>
        <tbody>
          {body.rows.map(({ id, label, gives, needs }) => (
            <tr key={id} className={styles.row}>
              <th className={type.strong} scope="row">
                {label}
              </th>
              <Cell text={gives} />
              <Cell text={needs} />
            </tr>
          ))}
        </tbody>
      </table>
    </StageFrame>
  )
}

function Cell({ text }: { readonly text: string | null }) {
  return (
    <td className={styles.cell} data-open={text === null || undefined}>
      {text}
    </td>
  )
}
