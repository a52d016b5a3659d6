import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../shared/finding/analyse.ts'
import { readWorkshop } from '../../../../shared/workshop/read-workshop.ts'
import type { Sample } from '../../../../shared/workshop/samples/sample.ts'
import { sampleOfToday } from '../../../../shared/workshop/samples/sample-of-today.ts'
import { samples } from '../../../../shared/workshop/samples/samples.ts'

function opened(sample: Sample, today: string) {
  const read = readWorkshop(sampleOfToday(sample, today), { freshId: () => 'fresh' })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

const story = (sample: Sample, today: string) =>
  analyse(opened(sample, today), today).findings.map(({ rule, subjects, severity }) => [
    rule,
    subjects,
    severity,
  ])

describe.each(samples.map(sample => [sample.title, sample] as const))('the sample "%s"', (_, sample) => {
  it.each(['2026-03-06', '2026-11-21', '2028-02-29', '2031-12-31'])('tells the same story on %s', today => {
    expect(story(sample, today)).toEqual(story(sample, '2026-03-12'))
  })
  it.each(['2026-11-21', '2026-11-22', '2026-11-27', '2026-11-28'])(
    'held its last session in the week before %s',
    today => {
      const last =
        [...opened(sample, today).sessions.values()]
          .map(({ date }) => date ?? '')
          .sort()
          .at(-1) ?? ''
      const days = (Date.parse(today) - Date.parse(last)) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(1)
      expect(days).toBeLessThanOrEqual(7)
    },
  )
  it('tells the story of its last session', () => {
    const { document } = sample
    const read = readWorkshop(document, { freshId: () => 'fresh' })
    const last = (document.sessions ?? []).map(({ date }) => date ?? '').sort()
    if (!read.ok) throw new Error('does not open')
    const then = analyse(read.value, last.at(-1) ?? '').findings
    expect(then.map(({ rule, subjects, severity }) => [rule, subjects, severity])).toEqual(
      story(sample, '2026-11-21'),
    )
  })
  it('keeps every day of the week', () => {
    const weekdays = (today: string) =>
      [...opened(sample, today).evidence.values()].map(({ date }) => new Date(date ?? '').getUTCDay())
    expect(weekdays('2026-11-21')).toEqual(weekdays('2026-02-13'))
  })
})
