import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterOf } from './cluster'
import type { Lodging } from './lodging'

export interface Postmaster {
  pid: number
  port: number
}

/** The server that has this cluster open now, whoever started it. */
export function findPostmaster(lodging: Lodging): Postmaster | null {
  const [pid, , , port] = (readRecord(lodging)?.split('\n') ?? []).map(Number)
  return pid && port && serves(clusterOf(lodging), pid) ? { pid, port } : null
}

/** @param at the one port where it may be; else where it was, or at any */
export async function startPostmaster(lodging: Lodging, at?: number): Promise<void> {
  forgetStaleRecord(lodging)
  const port = await choosePort(lodging, at)
  const settings = Object.entries({ ...ours, port }).map(([name, value]) => `-c ${name}=${value}`)
  await lodging.run(
    'pg_ctl',
    'start',
    '-D',
    clusterOf(lodging),
    '-t',
    '600',
    '-o',
    settings.join(' '),
  )
}

/** Ends its sessions and writes everything out. */
export async function stopPostmaster(lodging: Lodging): Promise<void> {
  await lodging.run('pg_ctl', 'stop', '-D', clusterOf(lodging), '-t', '60', '-m', 'fast')
}

/** Reachable from this machine alone. Refused rows and statements hold people's facts: they stay out of the log. */
const ours = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  jit: 'off',
  // After a kill every file is made safe before the start goes on: one call for all of them, or one for each.
  recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
}

/**
 * The same port at each start, so that a process which outlived the server finds it again. What a killed
 * server leaves behind may hold it for a moment; when it stays taken, any other serves.
 */
async function choosePort(lodging: Lodging, at?: number): Promise<number> {
  const record = join(lodging.home, 'port')
  const last = at ?? (existsSync(record) ? Number(readFileSync(record, 'utf8')) : 0)
  let port = await freePort(last)
  for (let tries = 0; port === null && tries < 20; tries++) {
    await wait(50)
    port = await freePort(last)
  }
  if (port === null && at !== undefined) throw new Error(`Port ${at} on 127.0.0.1 is taken.`)
  port ??= await freePort(0)
  if (port === null) throw new Error('There is no free port on 127.0.0.1.')
  writeFileSync(record, String(port))
  lodging.give(record)
  return port
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', () => resolve(null))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/**
 * After a kill or a restart of the machine the number in the record may be another program's by now.
 * PostgreSQL would believe that one to be itself and refuse to start, for ever.
 */
function forgetStaleRecord(lodging: Lodging) {
  const record = readRecord(lodging)
  if (record && !serves(clusterOf(lodging), Number(record.split('\n')[0]))) {
    rmSync(recordOf(lodging), { force: true })
  }
}

function readRecord(lodging: Lodging): string | null {
  return existsSync(recordOf(lodging)) ? readFileSync(recordOf(lodging), 'utf8') : null
}

function recordOf(lodging: Lodging): string {
  return join(clusterOf(lodging), 'postmaster.pid')
}

function serves(cluster: string, pid: number): boolean {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0)
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    return false
  }
}
