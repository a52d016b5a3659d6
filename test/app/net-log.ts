import { readFileSync } from 'node:fs'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: ReadonlyArray<{
    readonly type: number
    readonly params?: {
      readonly url?: string
      readonly host?: string
      readonly address_list?: readonly string[]
    }
  }>
}

const reaching = ['URL_REQUEST_START_JOB', 'HOST_RESOLVER_MANAGER_REQUEST', 'TCP_CONNECT', 'UDP_CONNECT']

/** Every address that Chromium's network part asked for, looked up or connected to, pages and program alike. */
export function contactedIn(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const types = new Set(reaching.map(name => constants.logEventTypes[name]))
  return events
    .filter(({ type }) => types.has(type))
    .flatMap(({ params }) => [params?.url, params?.host, ...(params?.address_list ?? [])])
    .filter(address => address !== undefined)
}
