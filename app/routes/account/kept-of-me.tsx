import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readCopyToken } from '~/domains/accountability/copy-link.server'
import { requestCopy } from '~/domains/accountability/request-copy.server'
import { copyForm } from '~/domains/accountability/account-schema'
import { ProofField } from '~/domains/accountability/ui/proof-field'
import { signedIn } from '~/domains/people/access.server'
import { hasPassword, proveIdentity } from '~/domains/people/prove-identity.server'
import { translator } from '~/locales/translator.server'
import { realTime } from '~/platform/clock'
import { readForm } from '~/platform/read-form'
import { formatHour } from '~/shared/instants'
import { Button, LinkButton } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { useReply } from '~/ui/form/use-reply'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const token = new URL(request.url).searchParams.get('copy') ?? ''
  const until = readCopyToken(viewer, token, visit.now)
  return {
    page: {
      title: t('accountability:data.title'),
      description: t('accountability:data.description'),
    },
    hasPassword: await hasPassword(viewer),
    copy: until && { token, until: formatHour(until, viewer.timeZone, visit.language) },
  }
}

/** Whoever proved who they are is led back to a link that serves them for a while. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: copyForm })
  if (submission.status !== 'success') return submission.reply({ hideFields: ['password'] })
  const proved = await proveIdentity(viewer, submission.value.password, request, visit, realTime())
  if (!proved.ok) return replyWith(submission, proved, ['password'])
  const copy = await requestCopy(viewer, visit.now)
  if (!copy.ok) return replyWith(submission, copy, ['password'])
  return redirect(`/me/data?${new URLSearchParams({ copy: copy.value })}`)
}

export const meta = pageMeta

export default function KeptOfMe() {
  const { page, copy, hasPassword } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accountability')
  const [form, { password }] = useReply<typeof copyForm>(useActionData<typeof action>())
  return (
    <div className="page">
      <PageHeading title={page.title} />
      <MeTabs current="data" />
      <Section title={t('data.copyTitle')}>
        <div className="stack">
          <p className="prose">{t('data.copyLead')}</p>
          {copy ? (
            <Notice kind="done" title={t('data.ready')} answer>
              <p>{t('data.readyUntil', { at: copy.until })}</p>
              <p className="actions">
                <LinkButton href={`/me/data/copies/${copy.token}`} download>
                  {t('data.readyLink')}
                </LinkButton>
              </p>
              <p className="small">{t('data.readyHint')}</p>
            </Notice>
          ) : (
            <form className="form" method="post" {...getFormProps(form)}>
              <ProofField
                field={password}
                hasPassword={hasPassword}
                hint={t('data.passwordHint')}
                back="/me/data"
                refusal={form.errors?.[0]}
              />
              <Button>{t('data.submit')}</Button>
            </form>
          )}
        </div>
      </Section>
      <Section title={t('data.consentsTitle')}>
        <p className="prose">
          {t('data.consentsLead')} <a href="/me/consents">{t('data.consentsLink')}</a>
        </p>
      </Section>
      <Section title={t('data.keptTitle')}>
        <p className="prose">
          {t('data.keptLead')} <a href="/privacy">{t('data.keptLink')}</a>
        </p>
      </Section>
      <Section title={t('data.deletionTitle')}>
        <div className="stack">
          <p className="prose">{t('data.deletionLead')}</p>
          <p className="actions">
            <LinkButton kind="secondary" href="/me/data/deletion">
              {t('data.deletionLink')}
            </LinkButton>
          </p>
        </div>
      </Section>
    </div>
  )
}
