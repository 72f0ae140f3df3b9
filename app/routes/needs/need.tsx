import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ReportLink } from '~/domains/accountability/ui/report-link'
import { seenNeed } from '~/domains/needs/need-access.server'
import { canClose, canSettle, canTake, isCompanion, isTeller, sideOf } from '~/domains/needs/policy'
import { listVoices } from '~/domains/needs/queries.server'
import { readMessages } from '~/domains/needs/read-messages.server'
import {
  answerOtherwise,
  becomeBrief,
  close,
  correct,
  giveBack,
  nameOf,
  show,
  take,
} from '~/domains/needs/rules'
import { shownNeed, type ShownNeed } from '~/domains/needs/shown-need'
import { NeedActions } from '~/domains/needs/ui/need-actions'
import { NeedMessages } from '~/domains/needs/ui/need-messages'
import { NeedStep } from '~/domains/needs/ui/need-step'
import { NeedState } from '~/domains/needs/ui/need-state'
import { NeedWords } from '~/domains/needs/ui/need-words'
import { WhatBecame } from '~/domains/needs/ui/what-became'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import { translator } from '~/locales/translator.server'
import { pagePicture } from '~/routes/page-picture.server'
import { Layout } from '~/ui/layout'
import { Section } from '~/ui/section'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { whatBecame } from './what-became.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { need, hears } = await seenNeed(visit, params.need)
  const { viewer } = visit
  const t = translator(visit.language)
  const voices = await listVoices(need.id)
  const settles = canSettle(viewer, need)
  const tells = isTeller(viewer, need)
  const side = sideOf(viewer, need)
  const isBrief = need.state === 'became_brief'
  const name = nameOf(need) ?? t('needs:spokenOnly')
  const language = nameOf(need) === null ? undefined : need.language
  const shown = shownNeed(need, hears ? voices : [], visit)
  const description = t('needs:list.description')
  return {
    // A link to what only some may read shows nothing of it, and neither does what a browser remembers of the page.
    page: need.shownAt
      ? { title: name, language, description, picture: pagePicture({ kind: t('needs:kind'), title: name }) } // prettier-ignore
      : { title: t('needs:page.title', { day: shown.toldOn }), description },
    name: { text: name, language },
    need: shown,
    hears,
    became: await whatBecame(need, visit),
    messages: side && { thread: await readMessages(need, side, visit), once: randomUUID() },
    keepsVoices: need.keepsVoices,
    may: {
      take: canTake(viewer, need) && take(need).ok,
      makeBrief: isCompanion(viewer, need) && becomeBrief(need).ok,
      handOver: settles && (need.state === 'accompanied' || isBrief),
      giveBack: settles && giveBack(need).ok,
      answer: settles && answerOtherwise(need).ok,
      close: canClose(viewer, need) && close(need).ok,
      correct: side !== null && correct(need).ok,
      delete: tells,
      show: tells && show(need).ok,
      hide: tells && need.shownAt !== null,
      keepVoices: tells && voices.length > 0,
    },
  }
}

export const meta = pageMeta

export default function NeedPage() {
  const { name, need, hears, became, messages, keepsVoices, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  const { thread, isPublished, ...what } = became
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/needs', label: t('area') }]} />
      <PageHeading
        chip={<NeedState state={need.state} />}
        facts={t('told', { day: need.toldOn })}
        title={<span lang={name.language}>{name.text}</span>}
        by={need.companion ? t('page.companion', { handle: need.companion }) : undefined}
        action={<NeedStep need={need} may={may} />}
      />
      <WorkThread thread={thread} />
      <Layout kind="reading" aside={<NeedActions {...{ need, keepsVoices, isPublished, may }} />}>
        <NeedWords need={need} plays={hears} />
        {(messages || !need.isShown) && <p className="faint small">{t(`page.${readBy(need)}`)}</p>}
        <WhatBecame need={need} {...what} />
        {messages && (
          <Section title={t('messages.title')} id="messages">
            <NeedMessages {...messages} action={`/needs/${need.id}/messages`} />
          </Section>
        )}
      </Layout>
      {need.isShown && <ReportLink about={`/needs/${need.id}`} />}
    </div>
  )
}

/** Which sentence says who reads it. */
function readBy({ isShown, state }: Pick<ShownNeed, 'isShown' | 'state'>) {
  if (isShown) return 'isShown'
  return state === 'told' ? 'isPrivateWaiting' : 'isPrivate'
}
