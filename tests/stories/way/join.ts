import { fill, open, press, type Way } from './way'

/** Creates an account: the code of the mail is typed in the window where it was asked for. */
export async function join(way: Way, handle: string): Promise<void> {
  const { signUp, confirm } = way.words.people
  const page = await open(way, handle, '/sign-up')
  await fill(page, {
    email: `${handle}@correo.example`,
    password: 'una frase larga y propia',
    handle,
    notice: true,
  })
  await press(page, signUp.submit)
  await fill(page, { code: await codeFor(way, `${handle}@correo.example`) })
  await press(page, confirm.submit)
}

/** The outbox page is where a demo's mail ends; the queue takes a moment. */
async function codeFor(way: Way, address: string): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const page = await open(way, 'postbox', '/dev/mail')
    const mail = page.locator('section', { hasText: address }).first()
    const code = (await mail.count()) > 0 && /\b\d{6}\b/.exec(await mail.innerText())
    if (code) return code[0]
    await page.waitForTimeout(500)
  }
  throw new Error(`No mail came to ${address}.`)
}
