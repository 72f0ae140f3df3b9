import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { justProved, notFound } from '~/domains/people/access.server'
import { listAuthenticators } from '~/domains/people/queries-authenticators.server'
import { listPasskeys } from '~/domains/people/queries-passkeys.server'
import { findFactors } from '~/domains/people/queries-second-factor.server'
import { removeSecondFactor } from '~/domains/people/remove-second-factor.server'
import { openSession } from '~/domains/people/sessions.server'
import { refusalText } from '~/locales/refusal-text'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { isUuid } from '~/shared/uuid'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { SecurityWay } from './security-way'

const factorsPage = '/me/security/second-factor'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = justProved(visit, request)
  const [apps, passkeys, { factors, isEntrusted }] = await Promise.all([
    listAuthenticators(viewer.id),
    listPasskeys(viewer.id),
    findFactors(viewer.id),
  ])
  const factor = [...apps, ...passkeys].find(({ id }) => id === params.factor)
  if (!factor) throw await notFound(visit, 'person.remove-factor', viewer.id)
  const { name } = factor
  return {
    page: { title: translator(visit.language)('factor:remove.title', { name }) },
    isLast: factors === 1,
    isNeeded: factors === 1 && isEntrusted,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = justProved(visit, request)
  const { now } = visit
  if (!isUuid(params.factor ?? '')) throw await notFound(visit, 'person.remove-factor', viewer.id)
  const removed = await removeSecondFactor(viewer, params.factor ?? '')
  if (!removed.ok) return { refusal: removed.refusal }
  const secondFactorAt = removed.value.left > 0 ? now : null
  const userAgent = request.headers.get('user-agent')
  const setCookie = await openSession(viewer.id, { userAgent, secondFactorAt, provedAt: now })
  return redirectWithNotice(factorsPage, 'factor-removed', [['Set-Cookie', setCookie]])
}

export const meta = pageMeta

export default function FactorRemoval() {
  const { page, isLast, isNeeded } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation(['factor', 'refusals'])
  return (
    <div className="page">
      <SecurityWay inside />
      <PageHeading
        title={page.title}
        lead={isNeeded ? t('factor:remove.needed') : t('factor:remove.lead')}
      />
      {answer && (
        <Notice kind="risk" answer>
          {refusalText(t, answer.refusal)}
        </Notice>
      )}
      {isLast && !isNeeded && <Notice kind="needs">{t('factor:remove.last')}</Notice>}
      {isNeeded ? (
        <p>
          <a href={factorsPage}>{t('factor:remove.stay')}</a>
        </p>
      ) : (
        <form className="form" method="post">
          <div className="actions">
            <Button kind="risk">{t('factor:remove.submit')}</Button>
            <a href={factorsPage}>{t('factor:remove.stay')}</a>
          </div>
        </form>
      )}
    </div>
  )
}
