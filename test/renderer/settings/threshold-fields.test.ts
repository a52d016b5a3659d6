import { describe, expect, it } from 'vitest'
import {
  shownThreshold,
  THRESHOLD_GROUPS,
  thresholdFrom,
} from '../../../renderer/settings/threshold-fields.ts'
import { DEFAULT_THRESHOLDS, Thresholds } from '../../../shared/workshop/thresholds.ts'

const fields = THRESHOLD_GROUPS.flatMap(group => group.fields)

describe('the thresholds of a workshop', () => {
  it('can all be set, each in one place', () => {
    const names = Object.keys(DEFAULT_THRESHOLDS).filter(name => name !== 'version')
    expect(fields.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  it.each(fields)('come back as they were when $name is left alone', field => {
    const usual = DEFAULT_THRESHOLDS[field.name]
    expect(thresholdFrom(field, shownThreshold(field, usual))).toBeCloseTo(usual, 12)
  })

  it.each(fields)('stay within what the file allows for $name', field => {
    for (const shown of [field.minimum, field.maximum, -1e6, 1e6])
      expect(Thresholds.safeParse({ [field.name]: thresholdFrom(field, shown) }).success).toBe(true)
  })
})
