import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appBundles, ensureBuilt } from '../../../build/bundle.mjs'
import { prepareDesktop } from '../../../build/desktop.mjs'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'

/** A workshop file in a folder of its own. */
export function workshopFile(workshop: Workshop): string {
  const file = join(mkdtempSync(join(tmpdir(), 'throughline-report-')), 'workshop.throughline.json')
  writeFileSync(file, writeWorkshop(workshop))
  return file
}

/** Has the real app export the report of a workshop, as a script would; answers with the PDF's place and exit status. */
export async function exportReport(
  workshop: Workshop,
  ...more: readonly string[]
): Promise<{ pdf: string; status: number | null }> {
  const { program, args, env } = await prepareDesktop()
  await ensureBuilt(appBundles)
  const file = workshopFile(workshop)
  const pdf = file.replace('.throughline.json', '.pdf')
  const child = spawn(program, [...args, 'export', file, '--pdf', pdf, ...more], { env, stdio: 'ignore' })
  const status = await new Promise<number | null>(done => child.once('close', done))
  return { pdf, status }
}
