import { createServer, type Server } from 'node:http'
import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express'
import { createRequestHandler as createFetchHandler, type ServerBuild } from '@remix-run/node'
import type { Express, Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { closeDatabase, orClose } from 'db/client'
import { onlyShow } from 'db/only-shown'
import { isReachable, migrate } from 'db/migrate'
import { storyBegan, tellStory } from 'db/seed/tell-story'
import { findTakenDown } from '~/domains/accountability/find-taken-down.server'
import { findKeptForm } from '~/domains/people/find-kept-form.server'
import { forgetKeptForm } from '~/domains/people/forget-kept-form.server'
import { keepForm } from '~/domains/people/keep-form.server'
import { asksForKeptForm, withKeptForm, withoutKeptForm } from '~/domains/people/kept-forms'
import { readLanguage, readVisit } from '~/domains/people/read-visit.server'
import type { Visit } from '~/domains/people/visit'
import { createApp } from '~/edge/app'
import { perArea } from '~/edge/areas'
import { drained } from '~/edge/drained'
import { keepingForms, showKeptForm } from '~/edge/kept-forms'
import { noteRefusals } from '~/edge/note-refusals'
import { permissionFirst } from '~/edge/permission-first'
import { listen } from '~/platform/announcements'
import { keepTime } from '~/platform/clock'
import { finishRequests, untilToldToEnd } from '~/platform/ending'
import { ownCookies } from '~/platform/cookies'
import { settings } from '~/platform/env'
import { findDemoGithub, keepDemoGithub } from '~/platform/github/demo-github'
import { log } from '~/platform/log'
import { networkOf } from '~/platform/network'
import { withNotice } from '~/platform/notice-cookie'
import { closeQueue, isQueueReady, openQueue } from '~/platform/queue'
import { keepAddress } from '~/platform/served-address'
import { loader as ofButtons } from '~/routes/only-posts'
import { drawRefusal } from '~/routes/refusal-page'
import { startMailbox } from 'jobs/mailbox'
import { queues } from 'jobs/schedule'
import { startWorker } from 'jobs/worker'

type Build = ServerBuild | (() => Promise<ServerBuild>)

/** The web application over a build of the routes; `assets` is where the built client lies. */
function compose(routes: Build, assets?: string): Express {
  const mode = process.env.NODE_ENV
  const build = askedFirst(routes)
  const rendered = inAreas(build, (part) => createFetchHandler(part, mode))
  const asThemselves = inAreas(build, (part) => {
    return createRequestHandler({ build: part, mode, getLoadContext })
  })
  async function showedKeptForm(address: URL, request: ExpressRequest, response: ExpressResponse) {
    if (request.method !== 'GET' || !asksForKeptForm(address)) return false
    const context = await getLoadContext(request, response)
    const asked = new Request(address, { headers: withNotice(request.get('cookie'), 'form-kept') })
    const typed = context?.visit.viewer && (await findKeptForm(asked, context.visit.viewer))
    if (!typed) return false
    const page = new URL(request.originalUrl, settings.appUrl)
    const answer = rendered(page.pathname)
    const shown = { request: new Request(page, asked), context: context!, answer, response }
    await showKeptForm(typed, shown)
    return true
  }
  return createApp({
    appUrl: settings.appUrl,
    https: settings.secureCookies,
    trustProxy: settings.trustProxy,
    assets,
    ownCookies,
    languageOf: (request) =>
      readLanguage(request.get('cookie') ?? null, request.get('accept-language') ?? null),
    isReady: async () => (await isReachable()) && (await isQueueReady()),
    async render(request, visit) {
      const nobody = {
        viewer: null,
        awaiting: null,
        provedAt: null,
        timeZone: 'America/Mexico_City',
        address: '',
        network: '',
        sent: false,
      }
      const { pathname } = new URL(request.url)
      const takenDown = await findTakenDown(pathname)
      if (takenDown && !isPage(pathname)) return new Response(null, { status: 410 })
      const asked = takenDown ? new Request(new URL(neutral(takenDown), request.url)) : request
      const answer = rendered(new URL(asked.url).pathname)
      return answer(asked, { visit: { ...visit, ...nobody } })
    },
    drawRefusal,
    // The front page's part of the build knows no other address, and what it does not know has an error's page.
    drawInFrame: import.meta.env.PROD
      ? (request, response, next) => asThemselves('/')(request, response, next)
      : undefined,
    remix: async (request, response, next) => {
      try {
        const takenDown = await findTakenDown(request.path)
        if (takenDown && !isPage(request.path)) return void response.status(410).end()
        const address = new URL(request.originalUrl, settings.appUrl)
        if (takenDown) request.url = request.originalUrl = neutral(takenDown)
        if (await showedKeptForm(address, request, response)) return
        await asThemselves(request.path)(request, response, next)
      } catch (error) {
        next(error)
      }
    },
  })
}

/** What was taken down answers so in every form; a page says when and why, at its own address. */
const neutral = (takedown: string) => `/taken-down/${takedown}`
const isPage = (pathname: string) => !/^\/api\/|\.[a-z]+$|\/files\//.test(pathname)

const keptForms = {
  keep: keepForm,
  forget: forgetKeptForm,
  pageOf: withKeptForm,
  plain: withoutKeptForm,
  isShown: asksForKeptForm,
  onlyShow,
}

function askedFirst(build: Build): Build {
  const first = (plain: ServerBuild) =>
    permissionFirst(keepingForms(noteRefusals(plain), ofButtons, keptForms), ofButtons)
  return typeof build === 'function' ? async () => first(await build()) : first(build)
}

/** What is built anew at each change, in development, is answered as a whole. */
function inAreas<Answering>(build: Build, make: (part: Build) => Answering) {
  return typeof build === 'function' ? always(make(build)) : perArea(build, make)
}

const always =
  <Value>(value: Value) =>
  () =>
    value

/** Who asks, in which language and when: what every loader and action is given. */
const getLoadContext: GetLoadContextFunction = async (request, response) => {
  const cookie = request.get('cookie') ?? null
  const acceptLanguage = request.get('accept-language') ?? null
  const { now, requestId, nonce, known, bare } = response.locals as Locals
  const untilTaken = () => drained(response)
  if (known) return { visit: { ...known, bare }, untilTaken }
  const { visit, setCookie } = await readVisit(
    { cookie, acceptLanguage },
    { now, requestId, nonce, network: networkOf(request.ip), sent: request.method === 'POST' },
    request.originalUrl,
  )
  if (setCookie) response.append('Set-Cookie', setCookie)
  response.locals.known = visit
  return { visit, untilTaken }
}

interface Locals {
  now: Date
  requestId: string
  nonce: string
  /** Who asks, where this request was answered once and only its page is missing. */
  known?: Visit
  bare?: number
}

interface Opened {
  app: Express
  /** Why part of it could not be had. */
  refusal: string | null
  /** Closes it all again, in order. */
  close: () => Promise<void>
}

/** Opens what the application stands on; where that fails it leaves nothing open. */
export function open(build: Build, assets?: string): Promise<Opened> {
  return orClose(openAll(build, assets))
}

async function openAll(build: Build, assets?: string): Promise<Opened> {
  const applied = await migrate()
  if (applied.length > 0) log.info({ applied }, 'the database was brought up to date')
  const working = settings.worker === 'inline'
  await openQueue(queues, { working })
  const stopListening = await listen()
  const stopTime = await keepTime()
  const stopDemo = settings.demo ? await openDemo() : undefined
  if (working) await startWorker()
  const mailbox = working ? await opened(startMailbox()) : null
  const close = async () => {
    await mailbox?.close?.()
    stopTime()
    // Running jobs may still ask the demo's GitHub.
    await closeQueue()
    await stopDemo?.()
    await stopListening()
    await closeDatabase()
  }
  return { app: compose(build, assets), refusal: mailbox?.refusal ?? null, close }
}

/** Whoever has the address already is the operator's to find: without it no answer would arrive. */
function opened(mailbox: Promise<() => Promise<void>>) {
  return mailbox.then(
    (close) => ({ close, refusal: null }),
    ({ message }: Error) => ({ close: null, refusal: `MAIL_IN: ${message}` }),
  )
}

/**
 * Tells the demo's story, with a GitHub of its own where its teams have their repositories. That stays unless the
 * operator named another. Returns what ends it.
 */
async function openDemo(): Promise<() => Promise<void>> {
  const { startFakeGithub } = await import('./tests/support/fake-github/start')
  // At the same port as last time: a worker apart has that address already.
  const port = Number(new URL(findDemoGithub()?.url ?? 'http://localhost:0').port)
  const github = await startFakeGithub({ port, anchor: await storyBegan() })
  const { githubApiUrl, githubUrl } = settings
  Object.assign(settings, { githubApiUrl: github.apiUrl, githubUrl: github.url })
  for (const line of await tellStory()) process.stdout.write(`${line}\n`)
  keepDemoGithub(github)
  if (githubApiUrl) Object.assign(settings, { githubApiUrl, githubUrl })
  else Object.assign(settings, { githubClientId: 'demo', githubClientSecret: 'demo' })
  return github.stop
}

/** Serves until it is told to end; then running requests and jobs finish first. */
async function serve(): Promise<void> {
  const end = untilToldToEnd()
  const build = (await import('virtual:remix/server-build')) as unknown as ServerBuild
  const { app, close, ...opened } = await open(build, 'build/client')
  const server = createServer(app)
  const refusal = opened.refusal ?? (await listening(server))
  if (refusal) process.stderr.write(`Tequio cannot start.\n${refusal}\n`)
  else {
    keepAddress()
    process.stdout.write(`Tequio is at ${settings.appUrl}\n`)
    await end
    await finishRequests(server)
  }
  await close()
  process.exit(refusal ? 1 : 0)
}

/** Why the address cannot be had, such as a port that another program holds; null once the server listens. */
function listening(server: Server): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', ({ message }) => resolve(`HOST, PORT: ${message}`))
    server.listen(settings.port, settings.host, () => resolve(null))
  })
}

// In development Vite loads this file and calls `open` itself.
if (import.meta.env.PROD) await serve()
