import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { isStopped } from '~/domains/notifications/is-stopped.server'
import { refuseMail } from '~/domains/notifications/refuse-mail.server'
import { kindInWords } from '~/domains/notifications/render-mail.server'
import { readUnsubscribeToken } from '~/domains/notifications/unsubscribe-link.server'
import { translator } from '~/locales/translator.server'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

/** Asks first: programs that look at the links of a mail must not stop it by that. What is stopped already is not asked again. */
export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const which = readUnsubscribeToken(params.token ?? '')
  const t = translator(visit.language)
  const page = { title: t('account:unsubscribe.title'), description: t('account:unsubscribe.description') } // prettier-ignore
  const kind = which && kindInWords(which.kind, visit.language)
  return data(
    { page, kind, isStopped: which !== null && (await isStopped(which)) },
    { status: which ? 200 : 404, headers: { 'Cache-Control': 'no-store' } },
  )
}

/** Needs no account and takes what comes from a mail program (RFC 8058): the link itself says who and what. */
export async function action({ params, context: { visit } }: ActionFunctionArgs) {
  const which = readUnsubscribeToken(params.token ?? '')
  if (!which) return data({ done: false }, { status: 404 })
  await refuseMail(which, visit.now)
  return data({ done: true })
}

export const meta = pageMeta

export default function Unsubscribe() {
  const { page, kind, isStopped } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()?.done
  const { t } = useTranslation('account')
  const choices = <a href="/me/notifications/mails">{t('unsubscribe.choose')}</a>
  return (
    <div className="page">
      <PageHeading title={page.title} />
      {!kind ? (
        <Notice kind="risk" title={t('unsubscribe.broken')}>
          {t('unsubscribe.brokenHint')} {choices}
        </Notice>
      ) : done || isStopped ? (
        <Notice kind="done" answer={done} title={t('unsubscribe.done', { kind })}>
          {t('unsubscribe.doneHint')} {choices}
        </Notice>
      ) : (
        <form className="stack" method="post">
          <p className="prose">{t('unsubscribe.warning', { kind })}</p>
          <div className="actions">
            <Button>{t('unsubscribe.submit')}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
