import { sql } from 'kysely'
import { db, type Transaction } from 'db/client'
import { announce, onAnnouncement } from './announcements'

let difference = 0

/**
 * The instance's one clock: the database's own plus what the demo's clock is ahead. A request is stamped with it
 * on arrival and rules take that stamp; nothing that decides reads another clock.
 */
export function now(): Date {
  return new Date(Date.now() + difference)
}

/** What other devices compute with us (one-time codes, tokens of third parties) takes the real time. */
export function realTime(): Date {
  return new Date()
}

/** Measures how far this process is from the clock, half the question's own travel taken off. */
export async function measureClock(): Promise<void> {
  const asked = Date.now()
  // Raw: the database's clock, which no query of a domain may read.
  const { rows } = await sql<{
    at: Date
  }>`select clock_timestamp() + ahead as at from clock`.execute(db)
  const answered = Date.now()
  const at = rows[0]?.at
  if (!at) throw new Error('The clock has no row.')
  difference = at.getTime() - (asked + answered) / 2
}

/** Measures now, every minute, and whenever the demo's clock is moved. Returns what ends it. */
export async function keepTime(): Promise<() => void> {
  await measureClock()
  const timer = setInterval(() => void measureClock().catch(() => {}), 60_000)
  timer.unref()
  onAnnouncement('clock', () => void measureClock().catch(() => {}))
  return () => clearInterval(timer)
}

/** Sets the demo's clock at its first start, forward or back. */
export async function startClock(at: Date): Promise<void> {
  // Raw: an interval computed where the database's own clock is.
  await sql`update clock set ahead = ${at}::timestamptz - clock_timestamp()`.execute(db)
  await measureClock()
}

/** Moves the demo's clock to an instant. Never back: what has happened stays in the past. */
export async function moveClock(to: Date, trx: Transaction): Promise<void> {
  // Raw: an interval computed where the database's own clock is.
  await sql`update clock set ahead = greatest(ahead, ${to}::timestamptz - clock_timestamp())`.execute(
    trx,
  )
  await announce('clock', trx)
}
