import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'

/** The level of headings inside a section: one below that of its own. */
export const BlockLevel = createContext<'h2' | 'h3'>('h3')

interface BlockHeadingProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A heading inside a section. */
export function BlockHeading({ className, children }: BlockHeadingProps) {
  const Heading = useContext(BlockLevel)
  return <Heading className={className}>{children}</Heading>
}
