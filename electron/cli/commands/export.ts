import { basename, join } from 'node:path'
import type { ExportFormat, ExportOptions } from '../../../shared/exchange/export-format.ts'
import { exportFormats } from '../../../shared/exchange/exports.ts'
import { leaveOut } from '../../../shared/exchange/leave-out.ts'
import { reportFormats } from '../../../shared/report/report-formats.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import type { Call, Command, ExitStatus, Surroundings } from '../command.ts'
import { askedOfExports, exportOptions } from '../export-options.ts'
import type { OpenedWorkshop } from '../open-workshops.ts'
import { openWorkshops } from '../open-workshops.ts'
import type { Output } from '../write-all.ts'
import { writeAll } from '../write-all.ts'

const PDF = 'pdf'

/** Everything that is made of a workshop without a page, also from its report. */
const formats: readonly ExportFormat[] = [...exportFormats, ...reportFormats]

/** Does what the export menu does: any number of formats of any number of workshops. */
export const exportCommand: Command = {
  name: 'export',
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    [PDF]: {},
    ...Object.fromEntries(formats.map(({ option }) => [option, {}])),
    ...askedOfExports,
  },
  needsPage: ({ values }) => values[PDF] !== undefined,
  async run(call, surroundings) {
    const asked = [PDF, ...formats.map(({ option }) => option)].some(option => call.values[option])
    if (!asked) return misused(surroundings)
    const opened = await openWorkshops(call.files, surroundings)
    if (!opened) return 1
    const outputs: Output[] = []
    for (const one of opened) {
      const made = await outputsOf(one, call, surroundings)
      if (!made) return 1
      outputs.push(...made)
    }
    return await write(outputs, surroundings)
  },
}

function misused({ tell, words }: Surroundings): ExitStatus {
  tell(words.command.misuse({ code: 'no-format' }))
  tell(words.command.usage.of('export'))
  return 2
}

async function write(outputs: readonly Output[], { tell, words }: Surroundings): Promise<ExitStatus> {
  const twice = outputs.find(({ path }, at) => outputs.findIndex(other => other.path === path) !== at)
  if (twice) {
    tell(`${twice.path}: ${words.command.writtenTwice}`)
    return 2
  }
  const written = await writeAll(outputs)
  if (written.ok) return 0
  tell(`${written.failure.path}: ${words.desktop.fault[written.failure.fault]}`)
  return 1
}

/** Everything one workshop is written to; null after telling why its pages could not be printed. */
async function outputsOf(
  { file, workshop }: OpenedWorkshop,
  call: Call,
  surroundings: Surroundings,
): Promise<readonly Output[] | null> {
  const options = exportOptions(call, workshop, surroundings)
  const shown = leaveOut(workshop, options.leaveOut, options.words)
  const place = placeFor(file, call.files.length > 1)
  const outputs = formats.flatMap(format => {
    const out = call.values[format.option]
    return out === undefined ? [] : composed(format, shown, options, out, place)
  })
  const pdf = call.values[PDF]
  if (pdf === undefined) return outputs
  const { printReport, tell, words } = surroundings
  const printed = await printReport?.(shown, options)
  if (printed?.ok)
    return [...outputs, { path: place(pdf, 'pdf'), bytes: printed.value, makesFolder: call.files.length > 1 }]
  tell(`${file}: ${words.desktop.fault[printed?.failure ?? 'no-desktop']}`)
  return null
}

type Place = (out: string, ending: string) => string

/** With several workshops an OUT is a folder, in which each file is named after its workshop's. */
function placeFor(file: string, isOneOfMany: boolean): Place {
  const name = basename(file).replace(/(\.throughline)?\.json$/i, '')
  return (out, ending) => (isOneOfMany ? join(out, ending ? `${name}.${ending}` : name) : out)
}

function composed(
  format: ExportFormat,
  workshop: Workshop,
  options: ExportOptions,
  out: string,
  place: Place,
): Output[] {
  if ('compose' in format) {
    const path = place(out, format.ending)
    return [{ path, bytes: Buffer.from(format.compose(workshop, options)), makesFolder: path !== out }]
  }
  const folder = format.sharesFolder ? out : place(out, '')
  return format.composeAll(workshop, options).map(({ name, text }) => ({
    path: join(folder, name),
    bytes: Buffer.from(text),
    makesFolder: true,
  }))
}
