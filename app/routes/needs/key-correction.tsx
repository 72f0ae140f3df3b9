import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { correctNeedByKey } from '~/domains/needs/correct-need.server'
import { correctionForm } from '~/domains/needs/schema'
import { tryKey } from '~/domains/needs/try-key.server'
import { CorrectionForm } from '~/domains/needs/ui/correction-form'
import { refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { readForm } from '~/platform/read-form'
import { replyWith } from '~/ui/form/reply'
import { Button } from '~/ui/button'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { correctable } from './correctable.server'
import { ownNeed } from './own-need.server'
import { OwnNeedPage } from './own-need-page'

/** Whoever holds a need's key puts other words for it: asked with the key alone, the answer is the form. */
export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const key = form.get('key')
  if (typeof key !== 'string') throw refused(visit, 'need-key-unknown')
  form.delete('key')
  const submission = form.has('seen') ? parseWithZod(form, { schema: correctionForm }) : null
  const corrected =
    submission?.status === 'success' ? await correctNeedByKey(key, submission.value, visit) : null
  const tried = await tryKey(key, visit)
  if (!tried.ok) throw refused(visit, tried.refusal, form)
  const { need } = tried.value
  if (corrected?.ok) return { own: await ownNeed(need, key, visit) }
  const reply =
    submission?.status === 'success' && corrected
      ? replyWith(submission, corrected)
      : submission?.reply()
  return { ...reply, key, need: await correctable(need) }
}

/** Asked for by its address it does not exist. */
export function loader({ context: { visit } }: LoaderFunctionArgs) {
  if (!visit.sent) throw new Response(null, { status: 404 })
  return { page: { title: translator(visit.language)('needs:correction.title') } }
}

export const meta = pageMeta

export default function CorrectByKey() {
  const answered = useActionData<typeof action>()
  const { t } = useTranslation('needs')
  if (!answered) return null
  if ('own' in answered && answered.own) return <OwnNeedPage own={answered.own} done="corrected" />
  const { need, key } = answered
  return (
    <div className="page">
      <PageHeading title={t('correction.title')} lead={t('correction.lead')} />
      <CorrectionForm
        need={need}
        action="/needs/key/correction"
        secret={key}
        reply={'status' in answered ? answered : undefined}
      />
      <form method="post" action="/needs/key" autoComplete="off">
        <input type="hidden" name="key" value={key} />
        <Button kind="quiet">{t('correction.leave')}</Button>
      </form>
    </div>
  )
}
