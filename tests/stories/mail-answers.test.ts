import { randomUUID } from 'node:crypto'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeIn, type DemoPerson } from '../support/come-in'
import { askDatabase } from '../support/embedded'
import { startInstance, type Instance } from '../support/instance'
import { until } from '../support/until'

// A mail server outside takes what the instance sends, and a mail program answers at the instance's own.
const quotation =
  '\n\nEl lun, 3 feb 2026 a las 10:00, Tequio (<tequio@tequio.example>) escribió:\n\n> Hay una novedad\n> Alguien preguntó'
const sent: { to: string; subject: string; replyTo: string | undefined }[] = []
const outside = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  async onData(stream, session, done) {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const head = Buffer.concat(chunks)
      .toString()
      .split('\r\n\r\n')[0]!
      .replaceAll(/\r\n[ \t]/g, ' ')
    sent.push({
      to: session.envelope.rcptTo[0]!.address,
      subject: /^Subject:\s*(.*)$/m.exec(head)?.[1] ?? '',
      replyTo: /^Reply-To:\s*<?([^\s>]+)>?$/m.exec(head)?.[1],
    })
    done()
  },
})
let instance: Instance
let port: number
let brief: string
/** Where a member of the organisation that wrote it has mail sent. */
const cso = 'osc@example.org'

beforeAll(async () => {
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  port = await freePort()
  instance = await startInstance({
    SMTP_URL: `smtp://127.0.0.1:${(outside.server.address() as AddressInfo).port}`,
    MAIL_FROM: 'Tequio <tequio@tequio.example>',
    MAIL_IN: `127.0.0.1:${port}`,
    MAIL_IN_DOMAIN: 'in.tequio.example',
  })
  const [open] = await ask<{ slug: string; datathon: string; member: string }>(
    `select c.slug, d.slug as datathon, p.id as member from challenge c join datathon d on d.id = c.datathon_id
     join membership m on m.organization_id = c.organization_id join person p on p.id = m.person_id
     where c.state = 'published' and d.submissions_close_at > now() and p.email is null
     and not exists (select from question q join challenge o on o.id = q.challenge_id
       where o.organization_id = c.organization_id)
     order by c.slug limit 1`,
  )
  brief = open!.slug
  // One of the demo's people without an address and a role: whom more is entrusted to confirms an answer on its page.
  // Nobody asked that organisation anything yet: no mail of another question comes between.
  await ask('update person set email = $1 where id = $2', [cso, open!.member])
  for (const who of ['volunteer', 'mentor', 'adopter'] as const) await formTeam(who, open!)
}, 300_000)
afterAll(async () => {
  await instance.stop()
  await new Promise<void>((resolve) => outside.close(resolve))
})

test('a clarification answered by mail reaches three teams, without what it quotes', async () => {
  const { id, to } = await question('¿Desde cuándo hay datos?')
  expect(to).toMatch(/^reply\+[a-z2-7]{52}@in\.tequio\.example$/)
  await answer({ to, text: `ACLARACIÓN\n\nDesde 2018.${quotation}` })
  expect(await answerOf(id)).toEqual({ answer: 'Desde 2018.', clarification: true })
  const teams = ['volunteer', 'mentor', 'adopter'].map((who) => `${who}@demo.tequio.example`)
  await until(() => teams.every((address) => wasTold(address, /Aclaraci/)))
  const page = await (await fetch(`${instance.url}/challenges/${brief}/questions`)).text()
  expect(page).toContain('Desde 2018.')
  expect(page).not.toContain('Hay una novedad')
}, 60_000)

test('what is forged, wrong, too large or sent to others is refused, and nothing breaks', async () => {
  const { id, to } = await question('¿En qué formato están?')
  const wrong = to.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'))
  const refused = (code: number) => expect.objectContaining({ responseCode: code })
  const both =
    /550-5\.7\.1 La respuesta debe salir [^\n]+\r?\n550 5\.7\.1 The answer must come from/
  const forged = await answer({ to, from: 'otra@example.org' }).catch((error: unknown) => error)
  expect(forged).toMatchObject({ responseCode: 550, response: expect.stringMatching(both) })
  await expect(answer({ to: wrong })).rejects.toEqual(refused(550))
  await expect(answer({ to: 'alguien@example.org' })).rejects.toEqual(refused(550))
  await expect(answer({ to: `${to}, ${to.toUpperCase()}` })).resolves.toMatchObject({
    rejected: [expect.anything()],
  })
  expect(await answerOf(id)).toMatchObject({ answer: 'Sí.' })
  const other = await question('¿Quién los reunió?')
  await expect(answer({ to: other.to, text: 'a'.repeat(2_000_000) })).rejects.toEqual(refused(552))
  expect(await sendEndlessly(other.to, 20)).toMatch(/^552 /m)
  expect(await answerOf(other.id)).toMatchObject({ answer: null })
  await answer({ to: other.to, text: 'La oficina.' })
  expect(await answerOf(other.id)).toMatchObject({ answer: 'La oficina.' })
}, 120_000)

test('a mail sent twice, one that says that nobody is there, and an empty one change nothing', async () => {
  const { id, to } = await question('¿Cuántos estados?')
  await answer({ to, headers: { 'Auto-Submitted': 'auto-replied' }, text: 'No estoy.' })
  await answer({ to, text: quotation })
  await until(() => wasTold(cso, /vac/))
  expect(await answerOf(id)).toMatchObject({ answer: null })
  const messageId = `<${randomUUID()}@example.org>`
  for (let n = 0; n < 2; n += 1) await answer({ to, text: 'Doce.', messageId })
  await answer({ to, text: 'Trece.' })
  expect(await answerOf(id)).toMatchObject({ answer: 'Doce.' })
  const came = await ask('select outcome from mailed_answer where question_id = $1', [id])
  expect(came).toHaveLength(3)
}, 60_000)

test('the author answers a reviewer by mail, nobody else in their place, and the reviewer reads it', async () => {
  const before = sent.length
  const [waiting] = await ask<{ slug: string; member: string }>(
    `select c.slug, m.person_id as member from challenge c join membership m on m.organization_id = c.organization_id
     where c.state = 'in_review' limit 1`,
  )
  const author = 'autora@example.org'
  await ask('update person set email = $1 where id = $2', [author, waiting!.member])
  const review = `/challenges/${waiting!.slug}/review`
  const organizer = await comeIn(instance, 'organizer')
  const comment = new URLSearchParams({ section: 'harm', body: '¿Quién puede salir dañado?' })
  expect((await organizer(review, { method: 'POST', body: comment })).status).toBe(302)
  const own = () => sent.slice(before).find((mail) => mail.to === author && mail.replyTo)
  await until(() => own() !== undefined)
  const to = own()!.replyTo!
  const refused = expect.objectContaining({ responseCode: 550 })
  await expect(answer({ to, from: 'otra@example.org' })).rejects.toEqual(refused)
  await answer({ to, from: author, text: `Quien se quejó.${quotation}` })
  await until(() => wasTold('organizer@demo.tequio.example', /Contestaron/))
  const page = await (await organizer(review)).text()
  expect(page).toContain('Quien se quejó.')
  expect(page).not.toContain('Hay una novedad')
}, 60_000)

test('who sends nothing delays no end', async () => {
  const idle = createConnection(port, '127.0.0.1')
  await new Promise((resolve) => idle.once('data', resolve))
  idle.on('error', () => {})
  const began = Date.now()
  expect(await instance.signal('SIGTERM')).toBe(0)
  expect(Date.now() - began).toBeLessThan(20_000)
}, 60_000)

const ask = <Row extends object>(statement: string, values: unknown[] = []) =>
  askDatabase<Row>(instance.dataDir, statement, values)

const wasTold = (address: string, subject: RegExp) =>
  sent.some((mail) => mail.to === address && subject.test(mail.subject))

/** Asks, and gives the address at which the CSO's own mail can be answered. */
async function question(body: string) {
  const before = sent.length
  const curator = await comeIn(instance, 'curator')
  const form = { method: 'POST', body: new URLSearchParams({ body }) }
  expect((await curator(`/challenges/${brief}/questions`, form)).status).toBe(302)
  const own = () => sent.slice(before).find((mail) => mail.to === cso && mail.replyTo)
  await until(() => own() !== undefined)
  const [row] = await ask<{ id: string }>('select id from question where body = $1', [body])
  return { id: row!.id, to: own()!.replyTo! }
}

async function answerOf(id: string) {
  const rows = await ask('select answer, clarification from question where id = $1', [id])
  return rows[0]
}

function answer(mail: {
  to: string
  from?: string
  text?: string
  messageId?: string
  headers?: Record<string, string>
}) {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true })
  return transport.sendMail({ from: cso, subject: 'Re: Una pregunta', text: 'Sí.', ...mail })
}

/** A mail of so many megabytes from a program that does not say beforehand how large it is. Gives all that it is told. */
async function sendEndlessly(to: string, megabytes: number): Promise<string> {
  const socket = createConnection(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => (said += chunk.toString()))
  socket.on('error', () => {})
  await until(() => said.startsWith('220 '))
  socket.write(`EHLO there\r\nMAIL FROM:<${cso}>\r\nRCPT TO:<${to}>\r\nDATA\r\n`)
  await until(() => said.includes('\r\n354 '))
  socket.write(`From: ${cso}\r\n\r\n`)
  const line = `${'a'.repeat(1022)}\r\n`
  for (let n = 0; n < megabytes; n += 1) socket.write(line.repeat(1024))
  socket.write('.\r\n')
  await until(() => said.includes('\r\n552 '))
  socket.end('QUIT\r\n')
  return said
}

async function formTeam(who: DemoPerson, { slug, datathon }: { slug: string; datathon: string }) {
  const person = await comeIn(instance, who)
  const send = (path: string, fields: Record<string, string>) =>
    person(path, { method: 'POST', body: new URLSearchParams(fields) })
  await send(`/datathons/${datathon}/registration`, { codeOfConduct: 'on' })
  const formed = await send(`/challenges/${slug}/teams/new`, { name: `Equipo de ${who}` })
  expect(formed.status, who).toBe(302)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
