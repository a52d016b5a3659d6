import { beforeEach, expect, it } from 'vitest'
import { noVault } from '../../../renderer/storage/vault.ts'
import { createWorkshop, listWorkshops } from '../../../renderer/workshop/library.ts'
import {
  closeWorkshop,
  currentWorkshop,
  editWorkshop,
  noteWorkshop,
  openRehearsal,
  openWorkshop,
  redo,
  saved,
  undo,
} from '../../../renderer/workshop/open-workshop.ts'
import { replaceStores, store } from '../../../renderer/workshop/store.ts'
import { addCards } from '../../../shared/map/edits/add-cards.ts'
import { removeCards } from '../../../shared/map/edits/remove-cards.ts'
import { putRecords } from '../../../shared/workshop/edit-records.ts'
import { newRecord } from '../../../shared/workshop/new-record.ts'
import type { Session } from '../../../shared/workshop/records/session.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { freshStore } from '../../fixtures/fresh-store.ts'
import { workshopOf } from '../../fixtures/map-of.ts'

const titles = () => [...(currentWorkshop() as Workshop).inventions.values()].map(card => card.title)

function capture(title: string) {
  editWorkshop({ act: 'add-cards', count: 1, title }, map =>
    addCards(map, 'invention', [{ id: title, title }]),
  )
}

async function restart(id: string) {
  await closeWorkshop()
  await openWorkshop(id)
}

let id = ''

beforeEach(async () => {
  await closeWorkshop()
  freshStore()
  id = await createWorkshop({ title: 'Office telephones', purpose: null })
  await openWorkshop(id)
})

it('finds every captured card again after a restart', async () => {
  capture('Hot-standby processor')
  capture('Voice mail store')
  await restart(id)
  expect(titles()).toEqual(['Hot-standby processor', 'Voice mail store'])
})

it('undoes a step that was taken before the restart, and redoes it after another one', async () => {
  capture('Hot-standby processor')
  capture('Voice mail store')
  await restart(id)
  undo()
  expect(titles()).toEqual(['Hot-standby processor'])
  await restart(id)
  redo()
  expect(titles()).toEqual(['Hot-standby processor', 'Voice mail store'])
})

it('keeps the order of several undone steps across a restart', async () => {
  for (const title of ['one', 'two', 'three']) capture(title)
  undo()
  undo()
  await restart(id)
  redo()
  expect(titles()).toEqual(['one', 'two'])
  redo()
  expect(titles()).toEqual(['one', 'two', 'three'])
})

it('forgets undone steps for good once something new is done', async () => {
  capture('one')
  undo()
  capture('two')
  await restart(id)
  redo()
  expect(titles()).toEqual(['two'])
})

it('brings a deleted card back with undo after a restart', async () => {
  capture('one')
  editWorkshop({ act: 'delete-cards', count: 1, title: 'one' }, map => removeCards(map, new Set(['one'])))
  await restart(id)
  expect(titles()).toEqual([])
  undo()
  await restart(id)
  expect(titles()).toEqual(['one'])
})

it('takes no step for an edit that changes nothing', async () => {
  editWorkshop({ act: 'delete-cards', count: 0, title: null }, workshop => workshop)
  await saved()
  undo()
  expect(titles()).toEqual([])
})

it('writes a workshop whole again when many rows lie loose, without losing one', async () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ id: `i${index}`, title: `Patent ${index}` }))
  editWorkshop({ act: 'import', count: 600, title: null }, map => addCards(map, 'invention', many))
  await restart(id)
  await restart(id)
  expect(titles()).toHaveLength(600)
  undo()
  await restart(id)
  expect(titles()).toEqual([])
})

it('tells the library what is in a workshop as soon as it is saved', async () => {
  capture('one')
  await saved()
  const [row] = await listWorkshops()
  expect(row?.summary.inventions).toBe(1)
})

const label = { act: 'edit-session', count: 1, title: null } as const
const withSessions = (fields: Partial<Session>) => (workshop: Workshop) =>
  putRecords(workshop, 'sessions', [
    { ...(workshop.sessions.get('s') ?? newRecord('sessions', { id: 's' })), ...fields },
  ])
const session = () => currentWorkshop()?.sessions.get('s')

it('undoes what was said in a session and leaves the clock of the room where it is', async () => {
  editWorkshop(label, withSessions({ template: 'Express' }))
  editWorkshop(label, withSessions({ said: [{ step: 0, function: 'Sales', record: null, text: 'Well' }] }))
  noteWorkshop(label, withSessions({ revealed: [0] }))
  undo()
  expect(session()).toMatchObject({ template: 'Express', said: [], revealed: [0] })
  await restart(id)
  expect(session()).toMatchObject({ said: [], revealed: [0] })
  noteWorkshop(label, withSessions({ revealed: [0, 1] }))
  redo()
  expect(session()).toMatchObject({ said: [{ text: 'Well' }], revealed: [0, 1] })
})

it('saves what is only noted, without a step to undo', async () => {
  capture('one')
  noteWorkshop(label, withSessions({ template: 'Weekly' }))
  await restart(id)
  expect(session()?.template).toBe('Weekly')
  undo()
  expect(titles()).toEqual([])
  expect(session()?.template).toBe('Weekly')
})

it('keeps what was undone ready to be redone while the clock goes on', () => {
  capture('one')
  undo()
  noteWorkshop(label, withSessions({ template: 'Weekly' }))
  redo()
  expect(titles()).toEqual(['one'])
})

it('keeps nothing of a rehearsal', async () => {
  await openRehearsal(workshopOf())
  capture('one')
  expect(titles()).toEqual(['one'])
  undo()
  redo()
  expect(titles()).toEqual(['one'])
  await closeWorkshop()
  expect(await store().records.count()).toBe(0)
  expect(await store().workshops.count()).toBe(1)
})

it('keeps a workshop as it stands before a new version of the app works on it, once', async () => {
  const reasons: (string | null)[] = []
  replaceStores({
    vault: {
      ...noVault,
      snapshot: (_workshop, _seq, _text, reason) => Promise.resolve(void reasons.push(reason)),
    },
  })
  id = await createWorkshop({ title: 'Office telephones', purpose: null })
  await openWorkshop(id)
  await restart(id)
  expect(reasons).not.toContain('before-update')
  await closeWorkshop()
  await store().workshops.update(id, { openedBy: 'Throughline/0.0.1' })
  await openWorkshop(id)
  await restart(id)
  expect(reasons.filter(reason => reason === 'before-update')).toHaveLength(1)
})

it('stays open, and is saved, when it is opened again while the disk still takes what closing left', async () => {
  let finish = () => {}
  const slow = new Promise<void>(done => {
    finish = done
  })
  replaceStores({ vault: { ...noVault, snapshot: () => slow } })
  capture('one')
  const left = closeWorkshop()
  const back = openWorkshop(id)
  // Whatever of the opening does not wait for the disk is over by then.
  for (let read = 0; read < 20; read += 1) await store().workshops.count()
  finish()
  await Promise.all([left, back])
  capture('two')
  await restart(id)
  expect(titles()).toEqual(['one', 'two'])
})
