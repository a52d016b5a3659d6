interface OwnScripts {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: OwnScripts) => OwnScripts
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

let policy: OwnScripts | null = null

/** The address of one of our own scripts, as the page's content policy accepts it; any other address throws. */
export function ownScript(address: string): string {
  const rules = { createScriptURL: refuseForeign }
  policy ??= globalThis.window?.trustedTypes?.createPolicy('own-scripts', rules) ?? rules
  return policy.createScriptURL(address)
}

function refuseForeign(address: string): string {
  const { href, origin } = new URL(address, location.href)
  if (origin !== location.origin || !/^(app|https?):$/.test(new URL(href).protocol))
    throw new Error(`Not one of our own scripts: ${address}`)
  return href
}
