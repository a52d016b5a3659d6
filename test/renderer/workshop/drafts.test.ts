import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  clearDraft,
  draftOf,
  keepDraft,
  leaveDrafts,
  takeUpDrafts,
} from '../../../renderer/workshop/drafts.ts'
import {
  closeWorkshop,
  currentWorkshop,
  openRehearsal,
  openWorkshop,
} from '../../../renderer/workshop/open-workshop.ts'
import { store } from '../../../renderer/workshop/store.ts'
import { writeWorkshop } from '../../../shared/workshop/write-workshop.ts'
import { workshopOf } from '../../fixtures/map-of.ts'
import { openWith, theWorkshop } from '../../fixtures/open-with.ts'

const idOf = () => theWorkshop().header.id
/** All that the store keeps beside the workshops, as text. */
const beside = async () => JSON.stringify(await store().settings.toArray())

describe('what is half typed', () => {
  beforeEach(() => openWith(workshopOf()))

  it('is kept while it is typed, so that nothing has to be closed first', async () => {
    keepDraft('gap', 'text', 'Half a s')
    keepDraft('gap', 'text', 'Half a sentence')
    await expect.poll(beside).toContain('Half a sentence')
    await takeUpDrafts(idOf())
    expect(draftOf('gap')).toEqual({ text: 'Half a sentence' })
  })

  it('comes back when its workshop is opened again', async () => {
    const id = idOf()
    keepDraft('gap', 'text', 'Half a sentence')
    await closeWorkshop()
    expect(draftOf('gap')).toEqual({})
    await openWorkshop(id)
    expect(draftOf('gap')).toEqual({ text: 'Half a sentence' })
  })

  it('is gone for good once it is taken', async () => {
    keepDraft('gap', 'text', 'Half a sentence')
    clearDraft('gap')
    await closeWorkshop()
    expect(await beside()).not.toContain('Half a sentence')
  })

  it('is no part of the workshop, and so of no file', () => {
    keepDraft('gap', 'text', 'Half a sentence')
    expect(JSON.stringify(writeWorkshop(theWorkshop()))).not.toContain('Half a sentence')
  })

  it('leaves nothing behind in a rehearsal', async () => {
    await openRehearsal(workshopOf())
    keepDraft('gap', 'text', 'Half a sentence')
    await closeWorkshop()
    expect(currentWorkshop()).toBeNull()
    expect(draftOf('gap')).toEqual({})
    expect(await beside()).not.toContain('Half a sentence')
  })

  it('is not written to a full disk again and again', async () => {
    let tries = 0
    store().settings.hook('creating', () => {
      tries += 1
      throw new Dexie.QuotaExceededError('The disk is full')
    })
    keepDraft('gap', 'text', 'Half')
    await expect.poll(() => tries).toBe(1)
    await leaveDrafts()
    await takeUpDrafts(idOf())
    expect(draftOf('gap')).toEqual({})
    keepDraft('gap', 'text', 'Half a')
    keepDraft('gap', 'text', 'Half a sentence')
    await leaveDrafts()
    expect(tries).toBe(2)
  })

  it('starts empty where what was kept cannot be read', async () => {
    await store().settings.put({ key: `drafts ${idOf()}`, value: { gap: 7 } })
    await takeUpDrafts(idOf())
    expect(draftOf('gap')).toEqual({})
  })
})
