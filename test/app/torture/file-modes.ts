import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Desk, type Mode, seeSaved } from './desk.ts'

const HEADER =
  'id,title,assignee,inventor/author,priority date,filing/creation date,publication date,grant date,result link,representative figure link'

/** A list of patents is imported into the open workshop. */
export const importing: Mode = {
  name: 'import',
  prepare: handIn,
  async act(desk, titles) {
    const { page } = desk.started
    await page.keyboard.press('Control+o')
    const take = page.getByRole('button', { name: /^Import \d+ rows?$/ })
    await take.waitFor()
    desk.ledger.doing([...desk.ledger.now(), ...titles])
    await take.press('Enter')
    await take.waitFor({ state: 'detached' })
    await seeSaved(desk)
  },
}

/** The copy of a colleague is merged into the open workshop. */
export const merging: Mode = {
  name: 'merge',
  prepare: copyOut,
  async act(desk, titles) {
    const { page } = desk.started
    await page.keyboard.press('Control+o')
    await page.getByText('Merge into the one in the library').click()
    const merge = page.getByRole('button', { name: 'Merge', exact: true })
    desk.ledger.doing([...desk.ledger.now(), ...titles])
    await merge.click()
    await merge.waitFor({ state: 'detached' })
    await page.getByText('Merged into').first().waitFor()
    await seeSaved(desk)
  },
}

/** What the person will choose in the next file dialogs. */
async function choose({ started }: Desk, path: string): Promise<void> {
  await started.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
  }, path)
}

async function handIn(desk: Desk): Promise<readonly string[]> {
  const file = join(desk.folder, 'patents.csv')
  const titles = Array.from({ length: 1 + Math.floor(desk.random() * 40) }, () => desk.ledger.newTitle())
  const rows = titles.map(title => `US-${title.replace(/\D/g, '')}-B2,${title},,,,,,,,`)
  writeFileSync(file, ['search URL:,https://patents.google.com/', HEADER, ...rows, ''].join('\n'))
  await choose(desk, file)
  return titles
}

/** Writes the workshop to a file, as for a colleague, who adds a card to it. */
async function copyOut(desk: Desk): Promise<readonly string[]> {
  const { page } = desk.started
  const file = join(desk.folder, 'copy.throughline.json')
  await choose(desk, file)
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Save: Workshop file' }).press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const title = desk.ledger.newTitle()
  const copy = JSON.parse(readFileSync(file, 'utf8')) as { inventions: unknown[] }
  copy.inventions.push({ id: title.replace(' ', '-'), title })
  writeFileSync(file, JSON.stringify(copy))
  return [title]
}
