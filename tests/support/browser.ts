import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * A real browser, the same on every machine: Chromium with its libraries and a font comes with the
 * packages. Where those have none (anything but Linux on x64), `CHROMIUM_PATH` names one.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser()), args: ['--no-sandbox'] })
}

/** Types the code that the demo shows where a second factor is asked for, and goes on. */
export async function typeDemoCode(page: Page): Promise<void> {
  const code = await page.locator('main code').innerText()
  await page.locator('main input[name=code]').fill(code)
  await page.locator('main form:has(input[name=code]) button').click()
  await page.waitForLoadState()
}

async function findBrowser() {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked()
    const LD_LIBRARY_PATH = join(folder, 'al2023/lib')
    const FONTCONFIG_FILE = join(folder, 'fonts.conf')
    const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_FILE }
    return { executablePath: join(folder, 'chromium'), env }
  }
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath)
    throw new Error('No browser: set CHROMIUM_PATH to the program of a Chromium.')
  return { executablePath }
}

/** Unpacked once, aside, and renamed into place when whole: a run that was killed leaves no half browser. */
async function unpacked(): Promise<string> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = resolve('node_modules/.cache', `tequio-chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const aside = mkdtempSync(`${folder}-`)
  await inflateInto(aside, join(packed, 'bin'))
  writeFileSync(join(aside, 'fonts.conf'), fontsIn(folder))
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The package unpacks into the folder for temporary files, wherever that is said to be. */
async function inflateInto(folder: string, packed: string) {
  const usual = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await inflate(join(packed, name))
    }
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}

/** Without a font text is blank and has no width; the machine may have none, or others. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
