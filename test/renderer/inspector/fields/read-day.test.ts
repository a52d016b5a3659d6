import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDay } from '../../../../renderer/inspector/fields/read-day.ts'
import { en } from '../../../../shared/words/en/en.ts'

it.each(['2026-03-14', '14.3.2026', '14.03.2026', '14. 3. 2026', '14 Mar 2026', '14 March 2026'])(
  'reads %j as the fourteenth of March',
  text => {
    expect(readDay(text, en)).toEqual({ ok: true, value: '2026-03-14' })
  },
)

it('is unknown when left blank', () => {
  expect(readDay(' ', en)).toEqual({ ok: true, value: null })
})

it.each(['2026-02-30', '31.4.2026', 'soon', '3/14/2026', '14 Foo 2026'])('refuses %j', text => {
  expect(readDay(text, en)).toEqual({ ok: false, failure: 'not-a-day' })
})

it('reads every day back as it is shown', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, date => {
      const day = date.toISOString().slice(0, 10)
      expect(readDay(en.inspector.day(day), en)).toEqual({ ok: true, value: day })
    }),
  )
})
