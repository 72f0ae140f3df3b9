/** A form's fields as they are sent: names with values, in order. */
export type Entries = [string, string][]

/** What was typed and has not reached the server: kept in the browser, for after a lost connection or a closed page. */
export interface Copy {
  entries: Entries
  /** Which opened page wrote it, and the save that it began with. */
  page: string
  base: string
  /** How many changes it holds. */
  changes: number
}

export type Answer =
  | { kind: 'saved'; savedAt: string }
  | { kind: 'signed-out' }
  | { kind: 'refused'; refusal: string }
  /** No connection, or a server that stumbles: worth another try. */
  | { kind: 'failed' }

export interface DraftState {
  kind: 'clean' | 'waiting' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'refused'
  /** Changes that only this browser has. */
  changes: number
  savedAt?: string
  refusal?: string
  /** What an earlier page left behind, where something else was saved since: whoever wrote it decides. */
  kept?: Copy | null
}

interface Sheet {
  /** Under which name the browser keeps the copy. */
  key: string
  page: string
  /** When it was last saved, and by which page; empty where it never was. */
  base: string
  savedByPage: string
  /** What the server has, as the form would send it. */
  saved: Entries
  /** What the form was drawn with: the same, or what came back with an error. */
  drawn: Entries
  isOpen: boolean
}

/** The form on the page, whatever it is made of. */
interface Form {
  read: () => Entries
  write: (entries: Entries) => void
}

interface Means {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  send: (copy: Copy, last: boolean) => Promise<Answer>
}

const pause = 900
const again = 15_000

/**
 * Saves a sheet while it is being written. Every change is in the browser's storage before anything else, so that
 * nothing is lost with the connection or the page; then it is sent, one request at a time, and tried again until it
 * arrives. What the server refuses stays in the browser.
 */
export class DraftKeeper {
  private state: DraftState = { kind: 'clean', changes: 0 }
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending = false
  private copy: Copy | null = null

  private form: Form = { read: () => [], write: () => {} }

  constructor(
    private readonly sheet: Sheet,
    private readonly means: Means,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = () => this.state

  /** Something was typed or chosen. */
  changed(entries: Entries): void {
    const { page, base } = this.sheet
    const changes = (this.copy?.changes ?? 0) + 1
    this.keep(this.copy ? { ...this.copy, entries, changes } : { entries, page, base, changes })
    if (this.state.kind === 'refused') return
    this.tell({ ...this.state, kind: this.isStuck() ? this.state.kind : 'waiting', changes })
    this.sendIn(pause)
  }

  /**
   * Looks what an earlier page left in this browser. Where nothing else was saved since, it goes on by itself; else
   * the copy is `kept` until somebody decides. What was typed before this script woke up counts as typed.
   */
  begin(form: Form): void {
    this.form = form
    const { key, base, savedByPage, saved, drawn, isOpen } = this.sheet
    const copy = readCopy(this.means.storage, key)
    const isNews = copy && !sameEntries(copy.entries, saved)
    if (copy && !isNews) this.means.storage.removeItem(key)
    if (isNews && isOpen && (copy.base === base || copy.page === savedByPage)) this.takeUp(copy)
    else if (isNews) this.tell({ ...this.state, kept: copy })
    else if (isOpen && !sameEntries(form.read(), drawn)) this.changed(form.read())
  }

  /** The copy of this browser shall replace what was saved elsewhere, which this page has seen. */
  useKept(): void {
    const { page, base } = this.sheet
    if (this.state.kept) this.takeUp({ ...this.state.kept, page, base })
  }

  dropKept(): void {
    this.means.storage.removeItem(this.sheet.key)
    this.tell({ ...this.state, kept: null })
  }

  private takeUp(copy: Copy): void {
    this.form.write(copy.entries)
    this.keep(copy)
    void this.send()
  }

  /** The connection is back, or the page is about to go: do not wait. */
  hurry(last = false): void {
    if (this.copy && this.state.kind !== 'refused') void this.send(last)
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private async send(last = false): Promise<void> {
    clearTimeout(this.timer)
    if (this.sending || !this.copy) return
    this.sending = true
    const sent = this.copy
    if (!this.isStuck()) this.tell({ kind: 'saving', changes: sent.changes })
    const answer = await this.means.send(sent, last).catch((): Answer => ({ kind: 'failed' }))
    this.sending = false
    this.hear(answer, sent)
  }

  private hear(answer: Answer, sent: Copy): void {
    const changes = this.copy?.changes ?? 0
    if (answer.kind === 'saved') return this.arrived(answer.savedAt, sent)
    if (answer.kind === 'refused')
      return this.tell({ kind: 'refused', changes, refusal: answer.refusal })
    this.tell({ kind: answer.kind === 'failed' ? 'offline' : 'signed-out', changes })
    this.sendIn(again)
  }

  private arrived(savedAt: string, sent: Copy): void {
    this.sheet.base = savedAt
    const left = (this.copy?.changes ?? 0) - sent.changes
    if (this.copy && left > 0) {
      this.keep({ ...this.copy, base: savedAt, changes: left })
      this.tell({ kind: 'waiting', changes: left, savedAt })
      return this.sendIn(pause)
    }
    this.keep(null)
    this.tell({ kind: 'saved', changes: 0, savedAt })
  }

  /** While nothing gets through, typing goes on under the same notice. */
  private isStuck(): boolean {
    return this.state.kind === 'offline' || this.state.kind === 'signed-out'
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), milliseconds)
  }

  private keep(copy: Copy | null): void {
    this.copy = copy
    if (copy) writeCopy(this.means.storage, this.sheet.key, copy)
    else this.means.storage.removeItem(this.sheet.key)
  }

  private tell(state: DraftState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

function writeCopy(storage: Means['storage'], key: string, copy: Copy): void {
  try {
    storage.setItem(key, JSON.stringify(copy))
  } catch {
    // A full or forbidden storage: the changes live as long as the page does.
  }
}

/** What an earlier page left behind; null where there is nothing, or nothing that can be read. */
function readCopy(storage: Means['storage'], key: string): Copy | null {
  try {
    const copy = JSON.parse(storage.getItem(key) ?? 'null') as Copy | null
    return copy && Array.isArray(copy.entries) && typeof copy.page === 'string' ? copy : null
  } catch {
    return null
  }
}

/** Whether a copy says the same as what the server has, whatever its order, its line ends and what is empty. */
function sameEntries(a: Entries, b: Entries): boolean {
  const said = (entries: Entries) =>
    JSON.stringify(
      entries
        .filter(([name, value]) => name !== 'page' && name !== 'base' && value.trim() !== '')
        .map(([name, value]) => [name, value.trim().replace(/\r\n/g, '\n')])
        .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    )
  return said(a) === said(b)
}
