import { type Attempt, tools } from './attempts.ts'

/** One attempt as text: run by the page, which catches what it throws and lets nothing wait for it. */
export function asScript(attempt: Attempt, base: string): string {
  const given = Object.entries(tools).map(([name, tool]) => `const ${name} = ${tool};`)
  return `{ ${given.join('\n')}
    try { Promise.resolve((${attempt})(${JSON.stringify(base)})).catch(() => undefined) } catch {} void 0 }`
}
