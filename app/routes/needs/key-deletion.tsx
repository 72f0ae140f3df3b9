import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { deleteNeed } from '~/domains/challenges/delete-need.server'
import { tryKey } from '~/domains/needs/try-key.server'
import { refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { LinkButton } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { ownNeed } from './own-need.server'
import { OwnNeedPage } from './own-need-page'

/** Deletes a need by its key, once the box says that it is meant; until then the answer is the need, and the box. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const key = form.get('key')
  if (typeof key !== 'string') throw refused(visit, 'need-key-unknown')
  if (form.get('sure') !== 'on') {
    const tried = await tryKey(key, visit)
    if (!tried.ok) throw refused(visit, tried.refusal)
    return { own: await ownNeed(tried.value.need, key, visit) }
  }
  const deleted = await deleteNeed(key, visit)
  if (!deleted.ok) throw refused(visit, deleted.refusal)
  return { deleted: true }
}

/** Asked for by its address it does not exist. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw new Response(null, { status: 404 })
  return { page: { title: translator(visit.language)('needs:own.deletionSubmit') } }
}

export const meta = pageMeta

export default function DeletedNeed() {
  const answered = useActionData<typeof action>()
  const { t } = useTranslation('needs')
  if (!answered) return null
  if ('own' in answered && answered.own) return <OwnNeedPage own={answered.own} unsure />
  return (
    <div className="page">
      <PageHeading title={t('own.deleted')} lead={t('own.deletedText')} />
      <p>
        <LinkButton kind="secondary" href="/needs">
          {t('sent.back')}
        </LinkButton>
      </p>
    </div>
  )
}
