import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { telephoneWorkshop } from '../fixtures/telephone.ts'
import { workshopFile } from './report/export-report.ts'
import { newProfile, type StartedApp, startApp } from './start-app.ts'
import { startBeside } from './start-beside.ts'
import { driveWorkshop, type WorkshopDriver } from './workshop-driver.ts'

const workshop = telephoneWorkshop()
const { title } = workshop.header
const file = workshopFile(workshop)

let profile: string
let first: StartedApp
let room: WorkshopDriver

beforeEach(async () => {
  profile = newProfile()
  first = await startApp({ profile })
  room = driveWorkshop(first.page)
  await first.page.getByRole('main').waitFor()
  await room.newWorkshop('Heat pumps')
})

afterEach(() => first.close().catch(() => undefined))

it('hands the file of a second start to the first, which loses nothing and takes it in once', async () => {
  const { page } = first
  await room.capture('invention', 'Silent fan')
  // The second start comes right behind the key, before anything is shown as saved.
  await page.keyboard.type('Valve')
  await page.keyboard.press('Enter')
  expect(await startBeside(profile, file)).toMatchObject({ status: 0 })

  await page.getByRole('heading', { name: title }).waitFor()
  await page.getByRole('button', { name: 'Open workshop' }).click()
  await room.saved()
  await room.leave()
  const entries = page
    .getByRole('link', { name: title })
    .or(page.getByRole('button', { name: title, exact: true }))
  await expect.poll(() => entries.count()).toBe(1)
  await room.openWorkshop('Heat pumps')
  await expect.poll(() => room.titles('invention')).toEqual(['Silent fan', 'Valve'])
  expect(first.app.windows()).toHaveLength(1)
})

it('shows one file after the other when two arrive, and the map again when both were looked at', async () => {
  const { page } = first
  const payPhones = workshopFile({ ...workshop, header: { ...workshop.header, title: 'Pay phones' } })
  const ends = await Promise.all([startBeside(profile, file), startBeside(profile, payPhones)])
  expect(ends.map(({ status }) => status)).toEqual([0, 0])

  const heading = page.getByRole('heading', { level: 2 })
  await heading.filter({ hasText: /^(Pay phones|Larkfield)/ }).waitFor()
  const shown = [await heading.innerText()]
  await page.keyboard.press('Escape')
  const [other = '', ...more] = [title, 'Pay phones'].filter(one => !shown.includes(one))
  expect(more).toEqual([])
  await heading.filter({ hasText: other }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Add an invention' }).waitFor()
})

it('says what is wrong with a file that cannot be read, and ends a start without a file at once', async () => {
  const { page } = first
  expect(await startBeside(profile)).toMatchObject({ status: 0 })
  // It is said for a few seconds only, while the second start is still ending.
  const told = page.getByText('There is no such file or folder any more').waitFor()
  expect(await startBeside(profile, join(profile, 'not-there.json'))).toMatchObject({ status: 0 })
  await told
  expect(await room.titles('invention')).toEqual([])
})
