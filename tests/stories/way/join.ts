import { fill, open, press, type Way } from './way'

/** Creates an account: the code of the mail is typed in the window where it was asked for. */
export async function join(
  way: Way,
  handle: string,
  email = `${handle}@correo.example`,
): Promise<void> {
  const { signUp, confirm } = way.words.people
  const page = await open(way, handle, '/sign-up')
  await fill(page, {
    email,
    password: 'una frase larga y propia',
    handle,
    notice: true,
  })
  await press(page, signUp.submit)
  await fill(page, { code: await codeFor(way, email) })
  await press(page, confirm.submit)
}

async function codeFor(way: Way, address: string): Promise<string> {
  return /\b\d{6}\b/.exec(await mailTo(way, address))![0]
}

/**
 * The last mail to an address, of this subject where one is given: the outbox page is where a demo's mail ends. The queue
 * takes a moment, and what an hour brings is looked for every minute.
 */
export async function mailTo(way: Way, address: string, subject?: string): Promise<string> {
  for (let tries = 0; tries < 180; tries += 1) {
    const page = await open(way, 'postbox', '/dev/mail')
    const mails = page.locator('section', { hasText: address })
    const mail = (subject ? mails.filter({ hasText: subject }) : mails).first()
    if ((await mail.count()) > 0) return mail.innerText()
    await page.waitForTimeout(500)
  }
  throw new Error(`No mail came to ${address}.`)
}
