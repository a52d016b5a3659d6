import { afterAll, afterEach, expect } from 'vitest'
import { takeViolations } from './policy-violations.ts'

/** A test in which any page broke the content policy has failed, whatever else it found. */
function expectNoViolation(): void {
  expect(takeViolations()).toEqual([])
}

afterEach(expectNoViolation)
afterAll(expectNoViolation)
