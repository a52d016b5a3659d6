import { useEffect, useState } from 'react'
import type { KeptSnapshot } from '../../shared/bridge/vault-entry.ts'
import type { Id } from '../../shared/lang/id.ts'
import { readWorkshop } from '../../shared/workshop/read-workshop.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { newId } from '../workshop/clock.ts'
import { vault } from '../workshop/store.ts'

/** A snapshot with what is in it; null when it is damaged. */
export interface EarlierState {
  readonly snapshot: KeptSnapshot
  readonly workshop: Workshop | null
}

/** The earlier states of a workshop, newest first; undefined until they are read. */
export function useEarlierStates(id: Id): readonly EarlierState[] | undefined {
  const [states, setStates] = useState<readonly EarlierState[]>()
  useEffect(() => {
    let isWanted = true
    void readStates(id).then(read => {
      if (isWanted) setStates(read)
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return states
}

async function readStates(id: Id): Promise<readonly EarlierState[]> {
  const snapshots = await vault().snapshots(id)
  return Promise.all(snapshots.map(async snapshot => ({ snapshot, workshop: await readState(id, snapshot) })))
}

async function readState(id: Id, { seq }: KeptSnapshot): Promise<Workshop | null> {
  const text = await vault().snapshotText(id, seq)
  if (text === null) return null
  const read = readWorkshop(text, { freshId: newId })
  return read.ok ? read.value : null
}
