import { join } from 'node:path'
import { expect, it } from 'vitest'
import { axeFaultsInThemes } from './axe.ts'
import { newProfile, startApp } from './start-app.ts'
import { driveWorkshop } from './workshop-driver.ts'

it('warns in the library, and only there, when the profile lies in a folder that is copied', async () => {
  const profile = join(newProfile(), 'Dropbox', 'throughline')
  const { page, close, complaints } = await startApp({ profile, size: [1440, 900] })
  try {
    const notice = page.getByRole('region', { name: 'Where your workshops are kept' })
    await notice.waitFor()
    expect(await notice.innerText()).toContain('Dropbox copies to other computers')
    expect(await notice.innerText()).toContain(profile)
    expect(await page.getByText('Kept on this computer only').count()).toBe(0)
    expect(await axeFaultsInThemes(page)).toEqual([])

    const room = driveWorkshop(page)
    await room.newWorkshop('Heat pumps')
    await expect.poll(() => notice.count()).toBe(0)
    await room.leave()
    await notice.waitFor()
    expect(complaints).toEqual([])
  } finally {
    await close()
  }
})

it('says nothing about an ordinary profile', async () => {
  const { page, close } = await startApp()
  await page.getByText('Kept on this computer only').waitFor()
  expect(await page.getByRole('region', { name: 'Where your workshops are kept' }).count()).toBe(0)
  await close()
})
