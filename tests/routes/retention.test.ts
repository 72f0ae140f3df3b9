import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from 'db/client'
import type { DB } from 'db/schema'
import { inTransaction } from 'db/transaction'
import { expect, test } from 'vitest'
import { expireAll } from '~/domains/accountability/expire-all.server'
import { milliseconds, retention, type KeptThing } from '~/domains/accountability/retention'
import { shelterUntil } from '~/domains/accountability/shelter'
import { expireDrafts } from '~/domains/challenges/expire-drafts.server'
import { askForPasskey } from '~/domains/people/ask-for-passkey.server'
import { limitAttempts } from '~/domains/people/limit-attempts.server'
import { insertRetiredHandle } from '~/domains/people/queries-handles.server'
import { after } from '~/domains/people/rules'
import { signUp } from '~/domains/people/sign-up.server'
import { requestReset } from '~/domains/people/request-reset.server'
import { settings } from '~/platform/env'
import { hashOf } from '~/platform/secrets'
import { loader as privacy } from '~/routes/public/privacy'
import { draft, published } from '../support/challenges'
import { aDatathon } from '../support/datathons'
import { upload } from '../support/datasets'
import { organization } from '../support/organizations'
import { somebody } from '../support/people'
import { participant, team } from '../support/teams'
import { read } from '../support/visit'

const begun = new Date('2031-03-01T12:00:00Z')
const later = (period: number) => new Date(begun.getTime() + period)
const token = () => randomBytes(32).toString('hex')
const visit = { language: 'es' as const, network: hashOf('a network'), now: begun }

interface Trial {
  /** Leaves a row that dates from `begun`. */
  leave: () => Promise<unknown>
  /** How many are left. */
  left: () => Promise<number>
}

const rows = (table: keyof DB) => async () => {
  const all = db.selectFrom(table)
  const { n } = await all.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

const ended = { createdAt: after(begun, -60), expiresAt: begun }
const filesIn = join(settings.dataDir, 'files')

/** A file that no row names, as old as `begun`. */
async function leaveFile(name: string) {
  await mkdir(filesIn, { recursive: true })
  await writeFile(join(filesIn, name), 'bytes')
  await utimes(join(filesIn, name), begun, begun)
}
const fileLeft = (name: string) => async () =>
  (await readdir(filesIn, { recursive: true })).filter((each) => each.endsWith(name)).length

async function leaveSession(lastUsedAt: Date) {
  const { id: personId } = await somebody()
  const session = { tokenHash: token(), personId, createdAt: begun, lastUsedAt }
  await db.insertInto('session').values(session).execute()
}

async function leaveMail(values: { mailOnly: boolean }) {
  const { id: recipientId, email: recipient } = await somebody()
  const notice = { recipientId, kind: 'reset', path: '/reset/x', createdAt: begun, ...values }
  const { id: notificationId } = await db
    .insertInto('notification')
    .values(notice)
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!values.mailOnly) return
  const body = { subject: 's', bodyText: 't', bodyHtml: 'h', sentAt: begun }
  await db
    .insertInto('outboxMail')
    .values({ notificationId, recipient, ...body })
    .execute()
}

async function idOfOrganization(slug: string) {
  const found = db.selectFrom('organization').select('id').where('slug', '=', slug)
  return (await found.executeTakeFirstOrThrow()).id
}

const need = { happens: 'Nadie contesta.', language: 'es', toldAt: begun }
const answered = { state: 'answered_otherwise', settledAt: begun, outcome: 'Ya existe.' }
const leaveNeed = async (change: object) => {
  await db
    .insertInto('need')
    .values({ ...need, id: randomUUID(), ...change })
    .execute()
}

const trials: Record<KeptThing, Trial> = {
  untakenNeeds: { leave: () => leaveNeed({}), left: rows('need') },
  needMessages: {
    leave: async () => {
      const id = randomUUID()
      await leaveNeed({ ...answered, id, shownAt: begun })
      const message = { id: randomUUID(), needId: id, writtenBy: 'teller', body: 'Gracias.' }
      await db
        .insertInto('needMessage')
        .values({ ...message, writtenAt: begun })
        .execute()
    },
    left: rows('needMessage'),
  },
  settledNeeds: { leave: () => leaveNeed(answered), left: rows('need') },
  signUps: {
    leave: () =>
      signUp({ email: 'ana@example.org', password: 'una frase larga', handle: 'ana' }, visit),
    left: rows('signUp'),
  },
  resets: {
    leave: async () => requestReset((await somebody()).email, visit),
    left: rows('passwordReset'),
  },
  waitingSignIns: {
    leave: async () => {
      const expiresAt = later(milliseconds(retention.waitingSignIns.for))
      const who = { tokenHash: token(), personId: (await somebody()).id, back: '/' }
      await db
        .insertInto('pendingSignIn')
        .values({ ...who, createdAt: begun, expiresAt })
        .execute()
    },
    left: rows('pendingSignIn'),
  },
  passkeyChallenges: {
    leave: async () => {
      await askForPasskey('sign-in', new Request('http://localhost'), begun)
    },
    left: rows('passkeyChallenge'),
  },
  unconfirmedApps: {
    leave: async () => {
      const app = { personId: (await somebody()).id, name: 'Teléfono', sealedSecret: 'x' }
      await db
        .insertInto('authenticator')
        .values({ ...app, createdAt: begun })
        .execute()
    },
    left: rows('authenticator'),
  },
  unusedSessions: { leave: () => leaveSession(begun), left: rows('session') },
  sessions: {
    leave: () => leaveSession(later(milliseconds(retention.sessions.for) - 3_600_000)),
    left: rows('session'),
  },
  devices: {
    leave: async () => {
      const device = { tokenHash: token(), personId: (await somebody()).id, lastUsedAt: begun }
      await db.insertInto('device').values(device).execute()
    },
    left: rows('device'),
  },
  keptForms: {
    leave: async () => {
      const device = { tokenHash: token(), personId: (await somebody()).id, lastUsedAt: begun }
      await db.insertInto('device').values(device).execute()
      const form = { deviceHash: device.tokenHash, action: '/challenges/new', sealed: 'x' }
      await db
        .insertInto('keptForm')
        .values({ ...form, createdAt: begun })
        .execute()
    },
    left: rows('keptForm'),
  },
  attempts: {
    leave: () => limitAttempts('sign-in', 'ana@example.org', visit, begun),
    left: rows('attempt'),
  },
  retiredHandles: {
    leave: async () => {
      const given = { handle: 'nombre-de-antes', personId: (await somebody()).id, now: begun }
      await inTransaction((trx) => insertRetiredHandle(given, trx))
    },
    left: rows('retiredHandle'),
  },
  notices: { leave: () => leaveMail({ mailOnly: false }), left: rows('notification') },
  mails: { leave: () => leaveMail({ mailOnly: true }), left: rows('outboxMail') },
  organizationInvitations: {
    leave: async () => {
      const organizationId = await idOfOrganization((await organization('verified')).slug)
      await db
        .insertInto('organizationInvitation')
        .values({ organizationId, tokenHash: token(), byMail: false, places: 1, ...ended })
        .execute()
    },
    left: rows('organizationInvitation'),
  },
  ownershipOffers: {
    leave: async () => {
      const { slug, owner } = await organization('verified')
      const organizationId = await idOfOrganization(slug)
      const { id: personId } = await somebody()
      await db
        .insertInto('membership')
        .values({ organizationId, personId, role: 'member', joinedAt: ended.createdAt })
        .execute()
      const { createdAt: offeredAt, expiresAt } = ended
      await db
        .insertInto('ownershipOffer')
        .values({
          organizationId,
          personId,
          offeredBy: owner.id,
          stepsDown: false,
          offeredAt,
          expiresAt,
        })
        .execute()
    },
    left: rows('ownershipOffer'),
  },
  teamInvitations: {
    leave: async () => {
      const { slug } = await team()
      const { id: teamId } = await db
        .selectFrom('team')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow()
      await db
        .insertInto('teamInvitation')
        .values({ teamId, tokenHash: token(), places: 1, ...ended })
        .execute()
    },
    left: rows('teamInvitation'),
  },
  teamRequests: {
    leave: async () => {
      const { slug, brief } = await team()
      const asker = await participant(brief.datathon.slug)
      await db
        .updateTable('datathon')
        .set({
          submissionsCloseAt: begun,
          judgingClosesAt: after(begun, 60),
          resultsAt: after(begun, 120),
        })
        .where('slug', '=', brief.datathon.slug)
        .execute()
      const { id: teamId, datathonId } = await db
        .selectFrom('team')
        .select(['id', 'datathonId'])
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow()
      await db
        .insertInto('teamRequest')
        .values({ teamId, datathonId, personId: asker.id, askedAt: begun })
        .execute()
    },
    left: rows('teamRequest'),
  },
  drafts: {
    leave: async () => {
      const { slug } = await draft()
      await db.updateTable('challenge').set({ touchedAt: begun }).where('slug', '=', slug).execute()
      // Told of a month before.
      await expireDrafts(later(milliseconds(retention.drafts.for) - 30 * 86_400_000))
    },
    left: rows('challenge'),
  },
  declinedTranslations: {
    leave: async () => {
      const { slug } = await published()
      const challenge = db.selectFrom('challenge').select('id').where('slug', '=', slug)
      const { id: challengeId } = await challenge.executeTakeFirstOrThrow()
      const place = { challengeId, language: 'tzh', field: 'title', text: 'K’op.' }
      const declined = { ...place, writtenBy: (await somebody()).id, declinedAt: begun }
      await db.insertInto('declinedTranslation').values(declined).execute()
    },
    left: rows('declinedTranslation'),
  },
  mailedAnswers: {
    leave: async () => {
      const brief = await published()
      const personId = (await somebody()).id
      const challenge = db.selectFrom('challenge').select('id').where('slug', '=', brief.slug)
      const question = { body: '¿Desde cuándo?', askedAt: begun, language: 'es' }
      const { id } = await db
        .insertInto('question')
        .values((eb) => ({ challengeId: eb.parens(challenge) as never, ...question }))
        .returning('id')
        .executeTakeFirstOrThrow()
      const mailed = { questionId: id, personId, mailHash: token(), outcome: 'held', draft: 'Sí.' }
      await db
        .insertInto('mailedAnswer')
        .values({ ...mailed, receivedAt: begun })
        .execute()
    },
    left: rows('mailedAnswer'),
  },
  uploads: {
    leave: async () => {
      const id = await upload(await somebody())
      await db
        .updateTable('datasetIntake')
        .set({ uploadedAt: begun })
        .where('id', '=', id)
        .execute()
    },
    left: rows('datasetIntake'),
  },
  unfinishedFiles: { leave: () => leaveFile('half.part'), left: fileLeft('half.part') },
  unnamedFiles: { leave: () => leaveFile('nobodys'), left: fileLeft('nobodys') },
  deliveries: {
    leave: async () => {
      const delivery = { id: randomUUID(), event: 'push', receivedAt: begun }
      await db.insertInto('githubDelivery').values(delivery).execute()
    },
    left: rows('githubDelivery'),
  },
  conductReports: {
    leave: async () => {
      const { slug } = await aDatathon()
      const { id: datathonId } = await db
        .selectFrom('datathon')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow()
      const closed = { state: 'closed', receivedAt: begun, closedAt: begun }
      const told = { told: 'Alguien gritó.', keyHash: 'a key', wantsAnswer: false }
      await db
        .insertInto('conductReport')
        .values({ id: randomUUID(), datathonId, escalated: false, ...told, ...closed })
        .execute()
    },
    left: async () => {
      const kept = db.selectFrom('conductReport').select('id').where('forgottenAt', 'is', null)
      return (await kept.execute()).length
    },
  },
  contentReports: {
    leave: async () => {
      const about = { aboutKind: 'challenge', aboutId: randomUUID(), path: '/challenges/copal' }
      const decided = { decision: 'kept', decidedAt: begun, reportedAt: begun }
      await db
        .insertInto('report')
        .values({ ...about, ...decided, reason: 'other', words: 'Dice de más.', language: 'es' })
        .execute()
    },
    left: rows('report'),
  },
  shelters: {
    leave: async () => {
      const hidden = { kind: 'person', personId: (await somebody()).id, sealed: Buffer.from('x') }
      await db
        .insertInto('shelter')
        .values({ ...hidden, begunAt: begun, until: shelterUntil(begun) })
        .execute()
    },
    left: rows('shelter'),
  },
}

const things = Object.keys(retention) as KeptThing[]

test.each(things)('checklist 30: what is kept for a time goes to the day: %s', async (thing) => {
  const { leave, left } = trials[thing]
  const before = await left()
  await leave()
  const over = later(milliseconds(retention[thing].for))
  const justBefore = new Date(over.getTime() - 1)
  await expireAll(justBefore, justBefore)
  expect(await left()).toBe(before + 1)
  await expireAll(over, over)
  expect(await left()).toBe(before)
  await expireAll(over, over)
  expect(await left()).toBe(before)
})

test('checklist 30: the privacy notice shows each period that is kept, and nothing unfilled', async () => {
  for (const language of ['es', 'en'] as const) {
    const { text, retention: shown } = await read(privacy, { language })
    const html = text.parts.map((part) => part.html).join('\n')
    expect(shown).toHaveLength(things.length)
    expect(html + JSON.stringify(shown)).not.toMatch(/\{\{|undefined|retention\./)
  }
})
