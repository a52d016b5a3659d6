import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { TabId } from './view.ts'

interface WorkshopTab {
  readonly id: TabId
  readonly Icon: LucideIcon
  readonly Screen: ComponentType
  /** Whether what is selected opens beside it. */
  readonly hasInspector: boolean
}

/** The views of a workshop in the order of the rail. */
export const tabs: readonly WorkshopTab[] = []
