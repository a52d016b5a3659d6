import { useEffect, useState } from 'react'
import type { SharedPlace } from '../../shared/bridge/shared-place.ts'
import { desktop } from '../bridge/desktop.ts'

/** Who knows where the workshops are kept. */
export type KnowsThePlace = Pick<typeof desktop, 'sharedPlace'>

/** The place where other computers reach the workshops; null while nothing says that they do. */
export function useSharedPlace(asked: KnowsThePlace = desktop): SharedPlace | null {
  const [place, setPlace] = useState<SharedPlace | null>(null)
  useEffect(() => {
    void asked.sharedPlace().then(answer => answer.ok && setPlace(answer.value))
  }, [asked])
  return place
}
