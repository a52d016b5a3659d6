import { classNames } from '../../ui/class-names.ts'
import type { CardFace } from '../model/card-face.ts'
import styles from './card.module.css'

/** More ends than this on one side are one bar. */
const MOST_DOTS = 6

/** Where links end on a card, and the empty sockets where a partner is missing. */
export function CardPorts({ face }: { readonly face: CardFace }) {
  const middle = face.isFolded ? 19 : 36
  return (
    <span aria-hidden className={classNames(styles.ports, styles[face.kind], face.isDim && styles.dim)}>
      <Ends side="left" ports={face.portsLeft} />
      <Ends side="right" ports={face.portsRight} />
      {face.lacksLeft && <i className={classNames(styles.socket, styles.left)} style={{ top: middle }} />}
      {face.lacksRight && <i className={classNames(styles.socket, styles.right)} style={{ top: middle }} />}
    </span>
  )
}

interface EndsProps {
  readonly side: 'left' | 'right'
  readonly ports: readonly number[]
}

function Ends({ side, ports }: EndsProps) {
  const [first = 0] = ports
  const last = ports.at(-1) ?? first
  if (ports.length > MOST_DOTS) {
    const style = { top: first - 3.5, height: last - first + 7 }
    return <i className={classNames(styles.bar, styles[side])} style={style} />
  }
  return ports.map(top => <i key={top} className={classNames(styles.dot, styles[side])} style={{ top }} />)
}
