import { describe, expect, it } from 'vitest'
import type { FieldSpec } from '../../../../renderer/inspector/fields/field-kinds.ts'
import { fieldText, textOf } from '../../../../renderer/inspector/fields/field-text.ts'
import { forms } from '../../../../renderer/inspector/fields/forms.ts'
import { en } from '../../../../shared/words/en/en.ts'
import { workshopOf } from '../../../fixtures/map-of.ts'

const context = { words: en, workshop: workshopOf() }

describe('a choice as text', () => {
  const { status } = forms.inventions
  const read = (text: string) => fieldText.steps.read(text, status, context)

  it('is found by its word, in any case', () => {
    expect(read('Shipping')).toEqual({ ok: true, value: 'shipping' })
  })

  it('is found by letters that only it begins with', () => {
    expect(read('pro')).toEqual({ ok: true, value: 'prototype' })
    expect(read('re')).toEqual({ ok: false, failure: 'not-an-option' })
  })

  it('is unknown when left blank', () => {
    expect(read('')).toEqual({ ok: true, value: null })
  })

  it('sorts by its order, not by its letters', () => {
    const order = status.options.map(option => fieldText.steps.order(option, status))
    expect(order).toEqual([0, 1, 2, 3, 4])
  })
})

describe('every field that can be typed', () => {
  const specs = Object.values(forms).flatMap((form): [string, FieldSpec][] => Object.entries(form))
  const typed = specs.filter(([, spec]) => 'options' in spec)

  it.each(typed)('%s reads each of its options back from what is shown', (_, spec) => {
    const { show, read } = textOf(spec.kind)
    for (const option of 'options' in spec ? spec.options : []) {
      expect(read?.(show(option as never, spec, context), spec, context)).toEqual({ ok: true, value: option })
    }
  })
})

it('shows nothing for what is unknown', () => {
  expect(fieldText.amount.show(null)).toBe('')
  expect(fieldText.truth.show(null, { kind: 'truth' }, context)).toBe('')
  expect(fieldText['yes-no'].show('unknown', { kind: 'yes-no' }, context)).toBe('')
})

it('knows a level as a number of at most two decimals', () => {
  expect(fieldText.level.show(7.3333)).toBe('7.33')
})
