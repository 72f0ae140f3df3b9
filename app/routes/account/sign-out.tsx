import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { closeSession } from '~/domains/people/sessions.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'

export async function loader({ context: { visit } }: LoaderFunctionArgs) {
  return { page: { title: translator(visit.language)('people:signOut.title') } }
}

export async function action({ request }: ActionFunctionArgs) {
  const blank = await closeSession(request.headers.get('cookie'))
  return redirectWithNotice('/', 'signed-out', [['Set-Cookie', blank]])
}

export const meta = pageMeta

export default function SignOut() {
  const { t } = useTranslation('people')
  return (
    <div className="page">
      <PageHeading title={t('signOut.title')} lead={t('signOut.lead')} />
      <form className="form" method="post">
        <Button>{t('signOut.submit')}</Button>
      </form>
    </div>
  )
}
