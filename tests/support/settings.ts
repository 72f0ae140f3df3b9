import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What every test runs under; a file that needs another value sets it before its first import of ours. */
export function testSettings(databaseUrl: string) {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(tmpdir(), `tequio-test-${process.pid}`),
    SESSION_SECRET: 'only for tests, and long enough to be taken',
    DEMO: 'on',
    LOG_LEVEL: 'silent',
    APP_URL: 'http://localhost:3000',
  }
}
