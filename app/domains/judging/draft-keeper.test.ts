import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftKeeper, type Answer, type Copy, type Entries } from './draft-keeper'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Found {
  copy?: Copy | string
  base?: string
  savedByPage?: string
  saved?: Entries
  isOpen?: boolean
  typed?: Entries
}

/** A browser with a storage, a form, and a connection that answers as it is told. */
function browser(found: Found = {}) {
  const { copy, base = 'T0', savedByPage = '', saved = [], isOpen = true, typed = saved } = found
  const kept = new Map<string, string>()
  if (copy) kept.set('sheet', typeof copy === 'string' ? copy : JSON.stringify(copy))
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const sent: Copy[] = []
  const line = { answer: { kind: 'saved', savedAt: 'T1' } as Answer, down: false }
  const send = async (one: Copy) => {
    if (line.down) throw new TypeError('Failed to fetch')
    sent.push(structuredClone(one))
    return line.answer
  }
  const sheet = { key: 'sheet', page: 'p1', base, savedByPage, saved, drawn: saved, isOpen }
  const keeper = new DraftKeeper(sheet, { storage, send })
  const form: Entries = []
  keeper.begin({ read: () => typed, write: (entries) => form.push(...entries) })
  const inBrowser = () => JSON.parse(kept.get('sheet') ?? 'null') as Copy | null
  return { keeper, storage, sent, line, form, copy: inBrowser }
}

const yesterday: Copy = { entries: [['feedback', 'ayer']], page: 'p0', base: 'T0', changes: 3 }

test('what is typed is in the browser at once and on the server after a pause', async () => {
  const { keeper, sent, copy } = browser()
  keeper.changed([['feedback', 'Abre sin conexión']])
  expect(copy()?.entries).toEqual([['feedback', 'Abre sin conexión']])
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toHaveLength(1)
  expect(keeper.snapshot()).toMatchObject({ kind: 'saved', savedAt: 'T1', changes: 0 })
  expect(copy()).toBeNull()
})

test('typing on sends once, with everything', async () => {
  const { keeper, sent } = browser()
  for (const text of ['A', 'Ab', 'Abr']) keeper.changed([['feedback', text]])
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent.map(({ entries }) => entries)).toEqual([[['feedback', 'Abr']]])
})

test('without a connection changes are counted and kept, and arrive when it is back', async () => {
  const { keeper, sent, line, copy } = browser()
  line.down = true
  keeper.changed([['feedback', 'uno']])
  await vi.advanceTimersByTimeAsync(1000)
  keeper.changed([['feedback', 'dos']])
  expect(keeper.snapshot()).toMatchObject({ kind: 'offline', changes: 2 })
  expect(copy()?.entries).toEqual([['feedback', 'dos']])
  line.down = false
  keeper.hurry()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent.at(-1)?.entries).toEqual([['feedback', 'dos']])
  expect(keeper.snapshot().kind).toBe('saved')
  expect(copy()).toBeNull()
})

test('it tries again by itself', async () => {
  const { keeper, sent, line } = browser()
  line.down = true
  keeper.changed([['feedback', 'uno']])
  await vi.advanceTimersByTimeAsync(1000)
  line.down = false
  await vi.advanceTimersByTimeAsync(15_000)
  expect(sent).toHaveLength(1)
})

test('what is typed while a save is on its way follows it, from the save that arrived', async () => {
  const { keeper, sent, line } = browser()
  keeper.changed([['feedback', 'uno']])
  line.answer = { kind: 'saved', savedAt: 'T1' }
  vi.advanceTimersByTime(900)
  keeper.changed([['feedback', 'dos']])
  await vi.advanceTimersByTimeAsync(2000)
  expect(sent.map(({ base, entries }) => [base, entries[0]?.[1]])).toEqual([
    ['T0', 'uno'],
    ['T1', 'dos'],
  ])
  expect(keeper.snapshot()).toMatchObject({ kind: 'saved', changes: 0 })
})

test('what the server refuses stays in the browser and is not sent again and again', async () => {
  const { keeper, sent, line, copy } = browser()
  line.answer = { kind: 'refused', refusal: 'saved-elsewhere' }
  keeper.changed([['feedback', 'uno']])
  await vi.advanceTimersByTimeAsync(1000)
  keeper.changed([['feedback', 'dos']])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  expect(keeper.snapshot()).toMatchObject({ kind: 'refused', refusal: 'saved-elsewhere' })
  expect(copy()?.entries).toEqual([['feedback', 'dos']])
})

test('a session that has ended keeps the changes and waits for whoever signs in again', async () => {
  const { keeper, line, copy } = browser()
  line.answer = { kind: 'signed-out' }
  keeper.changed([['feedback', 'uno']])
  await vi.advanceTimersByTimeAsync(1000)
  expect(keeper.snapshot()).toMatchObject({ kind: 'signed-out', changes: 1 })
  expect(copy()).not.toBeNull()
})

test('a copy that an earlier page left goes into the form and is sent under its own name', async () => {
  const { sent, form, keeper, copy } = browser({ copy: yesterday })
  await vi.advanceTimersByTimeAsync(0)
  expect(form).toEqual([['feedback', 'ayer']])
  expect(sent).toMatchObject([{ page: 'p0', base: 'T0' }])
  expect([keeper.snapshot().kind, copy()]).toEqual(['saved', null])
})

test('it does so too where its own page was the last that saved', async () => {
  const { sent } = browser({ copy: yesterday, base: 'T9', savedByPage: 'p0' })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toHaveLength(1)
})

test('where something else was saved since, whoever wrote it decides', async () => {
  const { sent, form, keeper, copy } = browser({ copy: yesterday, base: 'T9', savedByPage: 'p7' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect([sent, form]).toEqual([[], []])
  expect(keeper.snapshot().kept).toEqual(yesterday)
  keeper.useKept()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toMatchObject([{ page: 'p1', base: 'T9', entries: yesterday.entries }])
  expect(keeper.snapshot().kept).toBeUndefined()
  expect(copy()).toBeNull()
})

test('what was typed before the script woke up is not lost', async () => {
  const { sent } = browser({ saved: [['feedback', '']], typed: [['feedback', 'rápido']] })
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent.map(({ entries }) => entries)).toEqual([[['feedback', 'rápido']]])
})

test('a copy that is dropped is gone', () => {
  const { keeper, copy } = browser({ copy: yesterday, base: 'T9' })
  keeper.dropKept()
  expect([keeper.snapshot().kept, copy()]).toEqual([null, null])
})

test('a copy of a sheet that is closed is shown and never sent', async () => {
  const { sent, keeper } = browser({ copy: yesterday, isOpen: false })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual([])
  expect(keeper.snapshot().kept).toEqual(yesterday)
})

test('a copy that says what the server has is no news, whatever its line ends', () => {
  const copy: Copy = {
    ...yesterday,
    entries: [
      ['feedback', 'a\r\nb'],
      ['privateNote', ''],
    ],
  }
  const { keeper, copy: left } = browser({ copy, saved: [['feedback', 'a\nb']], isOpen: false })
  expect([keeper.snapshot().kept, left()]).toEqual([undefined, null])
})

test('a storage that is full or unreadable stops nobody from writing', async () => {
  const { keeper, storage, sent } = browser({ copy: '{' })
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  keeper.changed([['feedback', 'uno']])
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toHaveLength(1)
})
