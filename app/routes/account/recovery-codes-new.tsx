import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { justProved } from '~/domains/people/access.server'
import { renewRecoveryCodes } from '~/domains/people/renew-recovery-codes.server'
import { RecoveryCodes } from '~/domains/people/ui/recovery-codes'
import { translator } from '~/locales/translator.server'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { SecurityWay } from './security-way'

const factorsPage = '/me/security/second-factor'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const { handle } = justProved(visit, request)
  return { page: { title: translator(visit.language)('factor:codes.renew') }, handle }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = justProved(visit, request)
  const renewed = await renewRecoveryCodes(viewer)
  return renewed.ok ? renewed.value : redirect(factorsPage)
}

export const meta = pageMeta

export default function RecoveryCodesNew() {
  const { handle } = useLoaderData<typeof loader>()
  const renewed = useActionData<typeof action>()
  const { t } = useTranslation('factor')
  if (renewed) return <RecoveryCodes codes={renewed.codes} handle={handle} onward={factorsPage} />
  return (
    <div className="page">
      <SecurityWay inside />
      <PageHeading title={t('codes.renew')} lead={t('codes.renewHint')} />
      <form className="form" method="post">
        <div className="actions">
          <Button>{t('codes.renew')}</Button>
          <a href={factorsPage}>{t('remove.stay')}</a>
        </div>
      </form>
    </div>
  )
}
