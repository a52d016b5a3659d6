import { useEffect, useState } from 'react'
import type { Id } from '../../shared/lang/id.ts'
import type { WorkshopRow } from '../storage/database.ts'
import { today } from '../workshop/clock.ts'
import { readWorkshopOf } from '../workshop/library.ts'
import type { Alignment } from './alignment-of.ts'
import { alignmentOf } from './alignment-of.ts'

interface Measured {
  readonly seq: number
  readonly alignment: Alignment
}

const measured = new Map<Id, Measured>()

/** Alignment of each workshop as far as it has been read; read one after another, so that the list stands at once. */
export function useAlignments(rows: readonly WorkshopRow[]): ReadonlyMap<Id, Alignment> {
  const [known, setKnown] = useState<ReadonlyMap<Id, Alignment>>(() => alreadyMeasured(rows))
  useEffect(() => {
    let isWanted = true
    const readAll = async () => {
      for (const row of rows) {
        if (!isWanted) return
        await measureRow(row)
      }
      if (isWanted) setKnown(alreadyMeasured(rows))
    }
    setKnown(alreadyMeasured(rows))
    void readAll()
    return () => {
      isWanted = false
    }
  }, [rows])
  return known
}

async function measureRow({ id, seq }: WorkshopRow): Promise<void> {
  if (measured.get(id)?.seq === seq) return
  const workshop = await readWorkshopOf(id)
  if (workshop) measured.set(id, { seq, alignment: alignmentOf(workshop, today()) })
}

function alreadyMeasured(rows: readonly WorkshopRow[]): ReadonlyMap<Id, Alignment> {
  return new Map(
    rows.flatMap(({ id, seq }) => {
      const found = measured.get(id)
      return found?.seq === seq ? [[id, found.alignment] as const] : []
    }),
  )
}
