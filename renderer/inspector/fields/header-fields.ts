import type { Header } from '../../../shared/workshop/header.ts'
import type { FieldsOf } from './field-kinds.ts'

/** What a workshop says about itself; the thresholds have their own place in the settings. */
export const headerFields = {
  title: { kind: 'title' },
  purpose: { kind: 'text' },
  effortUnit: { kind: 'line' },
  currency: { kind: 'line' },
  cadenceDays: { kind: 'amount', unit: 'days' },
  requiredFunctions: { kind: 'functions' },
} as const satisfies FieldsOf<Header, 'id' | 'thresholds' | 'createdAt' | 'updatedAt'>
