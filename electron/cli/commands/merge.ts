import type { Conflict } from '../../../shared/workshop/merge/merge-workshops.ts'
import { mergeWorkshops } from '../../../shared/workshop/merge/merge-workshops.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import type { Command } from '../command.ts'
import { openWorkshop, openWorkshops } from '../open-workshops.ts'
import { writeAll } from '../write-all.ts'

/** Makes one workshop file of two copies, and lists what both of them changed. */
export const mergeCommand: Command = {
  name: 'merge',
  files: { least: 2, most: 2 },
  options: { out: { required: true }, base: {} },
  needsPage: () => false,
  async run({ files, values }, surroundings) {
    const { tell, words } = surroundings
    const opened = await openWorkshops(files, surroundings)
    const base = values.base === undefined ? null : await openWorkshop(values.base, surroundings)
    const [ours, theirs] = opened ?? []
    if (!ours || !theirs || (values.base !== undefined && base === null)) return 1
    const { workshop, conflicts } = mergeWorkshops(ours.workshop, theirs.workshop, base)
    const path = values.out ?? ''
    const bytes = Buffer.from(writeWorkshop(workshop))
    const written = await writeAll([{ path, bytes, makesFolder: false }])
    if (!written.ok) {
      tell(`${path}: ${words.desktop.fault[written.failure.fault]}`)
      return 1
    }
    for (const conflict of conflicts) tell(words.command.conflict(named(conflict)))
    return 0
  },
}

function named({ collection, id, ours, theirs, chosen }: Conflict) {
  const record = (chosen === 'ours' ? ours : theirs) ?? {}
  const title = 'title' in record && typeof record.title === 'string' ? record.title : id
  return { collection, title, chosen }
}
