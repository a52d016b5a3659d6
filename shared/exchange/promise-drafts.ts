import { titleKey } from './draft-key.ts'
import type { Draft } from './import-preview.ts'
import { linkedBenefits } from './linked-benefit.ts'
import type { RowDrafts } from './row-drafts.ts'
import { nothing, titleOf } from './row-drafts.ts'
import type { RowReading } from './row-reading.ts'

/** The benefit of a row. */
export function benefitDrafts(reading: RowReading): RowDrafts {
  const title = titleOf(reading)
  if (title === '') return nothing('no-title')
  const key = titleKey('benefit', title)
  const fields = reading.fields(['note', 'importance', 'goodEnough', 'ours', 'rival', 'segment'])
  return { drafts: [{ kind: 'benefit', key, title, fields } as Draft], keys: [key], skipped: null }
}

/** The pitch of a row, with the benefits the row says it stands on; emphasis only where a column says it. */
export function pitchDrafts(reading: RowReading): RowDrafts {
  const title = titleOf(reading)
  if (title === '') return nothing('no-title')
  const key = titleKey('pitch', title)
  const fields = reading.fields([
    'note',
    'segment',
    'emphasis',
    'claim',
    'promisedFor',
    'reviewed',
    'price',
    'alternativePrice',
    'commissionPercent',
    'servicePromise',
  ])
  const pitch = { kind: 'pitch', key, title, fields } as Draft
  return { drafts: [pitch, ...linkedBenefits(reading, key, 'to')], keys: [key], skipped: null }
}
