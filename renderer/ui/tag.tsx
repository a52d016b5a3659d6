import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './tag.module.css'

interface TagProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'invention' | 'benefit' | 'pitch' | 'serious' | 'discuss'
}

/** A word about the thing beside it. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span className={classNames(styles.tag, styles[tone])}>{children}</span>
}
