import type { Protection } from '../map/invention.ts'

const NUMBER = /^([A-Z]{2}[A-Z]{0,2})(\d+)([A-Z]\d?)?$/
const OLDEST_US_NUMBER_WITH_APPLICATIONS = 8

/** What names the family a publication belongs to: its country and number without the kind code. */
export function familyOf(number: string): string {
  const bare = bareNumber(number)
  const parts = NUMBER.exec(bare)
  return parts ? `${parts[1]}${parts[2]}` : bare
}

/** How a publication protects, as far as its country and kind code say; null where they do not. */
export function protectionOf(number: string): Protection | null {
  const parts = NUMBER.exec(bareNumber(number))
  const [, country = '', digits = '', kind = ''] = parts ?? []
  if (country === 'WO') return 'application'
  // Until 2001 the United States published grants only, as kind A.
  if (country === 'US' && kind === 'A' && digits.length < OLDEST_US_NUMBER_WITH_APPLICATIONS) return 'patent'
  if (kind === '') return null
  if (/^[BCEPSUY]/.test(kind)) return 'patent'
  return kind.startsWith('A') ? 'application' : null
}

function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
