import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { nameDeputy } from '~/domains/approvals/name-deputy.server'
import { canNameDeputy } from '~/domains/approvals/policy'
import { listOwnDeputies } from '~/domains/approvals/queries-deputies.server'
import { deputyState } from '~/domains/approvals/rules'
import { deputyForm } from '~/domains/approvals/schema'
import { DeputyForm } from '~/domains/approvals/ui/deputy-form'
import { OwnDeputies } from '~/domains/approvals/ui/own-deputies'
import { organizesAny } from '~/domains/datathons/queries-approvers.server'
import { decisionPath } from '~/domains/overview/approval-paths'
import { approvalsToDecide } from '~/domains/overview/approvals-to-decide.server'
import { tellApprovals } from '~/domains/overview/tell-approvals.server'
import { ApprovalRows } from '~/domains/overview/ui/approval-rows'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { formatDay, formatZonedMoment, instantOf } from '~/shared/instants'
import { EmptyState } from '~/ui/empty-state'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Queue } from '~/ui/queue'
import { Section } from '~/ui/section'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { now, language } = visit
  const [toDecide, asked, deputies, organizes] = await Promise.all([
    approvalsToDecide(viewer.id, now),
    tellApprovals(viewer, viewer.id, visit),
    listOwnDeputies(viewer.id, now),
    organizesAny(viewer.id),
  ])
  const t = translator(language)
  return {
    page: { title: t('approvals:title'), description: t('approvals:description') },
    toDecide: toDecide.map(({ id, kind, slug, name, expiresAt }) => ({
      id,
      kind,
      name,
      path: decisionPath(kind, slug),
      until: formatZonedMoment(expiresAt, viewer.timeZone, language),
    })),
    asked,
    deputies: deputies.map((each) => ({
      id: each.id,
      isMine: each.principalId === viewer.id,
      principal: each.principal,
      deputy: each.deputy,
      state: deputyState(each, now),
      from: formatDay(each.fromAt, viewer.timeZone, language),
      until: each.untilAt && formatDay(lastDay(each.untilAt), viewer.timeZone, language),
    })),
    mayName: canNameDeputy(viewer, organizes),
  }
}

/** A deputyship ends with its last day: at the midnight after it. */
const lastDay = (untilAt: Date) => new Date(untilAt.getTime() - 1000)

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: deputyForm })
  if (submission.status !== 'success') return submission.reply()
  const { handle, from, until } = submission.value
  const midnight = (day: string) => instantOf(`${day}T00:00`, viewer.timeZone)
  const named = {
    handle,
    fromAt: (from && midnight(from)) || visit.now,
    untilAt: until ? midnight(dayAfter(until)) : null,
  }
  const done = await nameDeputy(viewer, named, await organizesAny(viewer.id), visit.now)
  if (!done.ok) return replyWith(submission, done)
  return redirectWithNotice('/me/approvals', 'deputy-named')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

export const meta = pageMeta

export default function OwnApprovals() {
  const { page, toDecide, asked, deputies, mayName } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useTranslation(['approvals', 'account'])
  const hasOne = deputies.some(({ isMine }) => isMine)
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('approvals:lead')} />
      <MeTabs current="waits" />
      <Section title={t('approvals:toDecide.title')}>
        {toDecide.length === 0 ? (
          <EmptyState title={t('approvals:toDecide.none')}>
            {t('approvals:toDecide.noneHint')}
          </EmptyState>
        ) : (
          <Queue
            items={toDecide.map(({ id, kind, name, path, until }) => ({
              key: id,
              title: t(`approvals:kinds.${kind}.title`, { about: name ?? '' }),
              chip: { kind: 'needs', label: t('account:urgency.others') },
              when: t('account:urgency.until', { at: until }),
              action: { href: path, label: t('account:waiting.decideApproval.action') },
            }))}
          />
        )}
      </Section>
      {asked.length > 0 && (
        <Section title={t('approvals:asked')}>
          <ApprovalRows approvals={asked} />
        </Section>
      )}
      {(mayName || deputies.length > 0) && (
        <Section title={t('approvals:deputy.title')} id="deputy">
          <div className="stack">
            <p className="prose">{t('approvals:deputy.lead')}</p>
            <OwnDeputies deputies={deputies} />
            {mayName && !hasOne && <DeputyForm reply={reply} />}
          </div>
        </Section>
      )}
    </div>
  )
}
