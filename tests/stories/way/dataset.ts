import type { Page } from 'playwright-core'
import { fill, open, pathOf, press, signInAsDemo, type Way } from './way'

const table = [
  'CVE_ENT;entidad;traslados;sin_aviso',
  ...['Oaxaca', 'Puebla', 'Jalisco', 'Nayarit'].map(
    (name, index) => `${['20', '21', '14', '18'][index]};${name};${1200 + index};"${300 + index}"`,
  ),
  '09;Ciudad de México;"12,045";""',
  '',
].join('\r\n')

/** A curator uploads a CSV as an office would write it, sees what it holds, and proposes it. Gives its address. */
export async function proposeADataset(way: Way): Promise<string> {
  await signInAsDemo(way, 'curator')
  const page = await open(way, 'curator', '/datasets/new')
  await page.locator('input[type=file]').setInputFiles({
    name: 'traslados por estado.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table, 'latin1'),
  })
  await press(page, way.words.datasets.new.submit)
  // The page looks again by itself until the file has been read.
  await page.getByText(way.words.datasets.intake.read).waitFor({ timeout: 30_000 })
  await fill(page, {
    title: 'Traslados sin aviso por estado',
    summary: 'Traslados de personas presas por estado, y cuántos se hicieron sin avisar.',
    theme: 'evidence',
    sourceName: 'Respuestas a solicitudes de información',
    licence: 'not-stated',
    periodStart: '2018',
    periodEnd: '2018-06',
  })
  await press(page, way.words.datasets.intake.submit)
  return pathOf(page)
}

/** They take it up and put on record what they judged. Without a legal basis it stays where it is, and the form says so. */
export async function publishTheDataset(way: Way, dataset: string): Promise<string> {
  const page = await open(way, 'curator', `${dataset}/review`)
  await press(page, way.words.datasets.reviewPage.takeUp)
  await fill(page, {
    sensitivity: 'low',
    disclosure: 'Son sumas por estado.',
    decision: 'curate',
  })
  await press(page, way.words.datasets.reviewPage.submit)
  const refused = await page.locator('main [role=alert]').innerText()
  await fill(page, { legalBasis: 'Es información pública.' })
  await press(page, way.words.datasets.reviewPage.submit)
  return refused
}

/** The address of the file that a dataset's page offers. */
export async function downloadOf(page: Page): Promise<string> {
  return (await page.locator('main a[download]').getAttribute('href'))!
}
