import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { discloseName } from '~/domains/datathons/disclose-name.server'
import { judges, saidBy, takesPart } from '~/domains/datathons/disclosure'
import { findDisclosure } from '~/domains/datathons/queries-disclosures.server'
import { isRegistered } from '~/domains/datathons/queries-people.server'
import { findDatathon, listDatathonRoles } from '~/domains/datathons/queries.server'
import { disclosureForm } from '~/domains/datathons/schema'
import { DisclosureForm } from '~/domains/datathons/ui/disclosure-form'
import { notFound, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button, LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { replyWith } from '~/ui/form/reply'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const datathon = await findDatathon(params.datathon ?? '')
  if (!datathon) throw await notFound(visit, 'datathon.disclose')
  const { id, slug, name } = datathon
  const [registered, roles, shown] = await Promise.all([
    isRegistered(viewer.id, id),
    listDatathonRoles(viewer.id, id),
    findDisclosure(viewer.id, id),
  ])
  const title = translator(visit.language)('datathons:disclosure.title', { datathon: name })
  return {
    page: { title },
    datathon: { slug, name },
    handle: viewer.handle,
    takesPart: takesPart({ registered, roles }),
    judges: judges({ roles }),
    shown: shown
      ? { name: shown.name, githubLogin: shown.githubLogin, asJudge: shown.asJudge }
      : null,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const slug = params.datathon ?? ''
  if (!(await findDatathon(slug))) throw await notFound(visit, 'datathon.disclose')
  const submission = parseWithZod(await readForm(request), { schema: disclosureForm })
  if (submission.status !== 'success') return submission.reply()
  const given = await discloseName(viewer, slug, saidBy(submission.value), visit.now)
  if (!given.ok) return replyWith(submission, given)
  return redirectWithNotice(`/datathons/${slug}/disclosure`, 'name-disclosed')
}

export const meta = pageMeta

export default function Disclosure() {
  const { page, datathon, handle, takesPart, judges, shown } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('datathons')
  const path = `/datathons/${datathon.slug}`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: '/datathons', label: t('title') },
          { href: path, label: datathon.name },
        ]}
      />
      <PageHeading
        title={page.title}
        lead={
          (takesPart || shown) && t(judges ? 'disclosure.leadJudge' : 'disclosure.lead', { handle })
        }
      />
      {takesPart || shown ? (
        <>
          <p className="prose">{t('disclosure.where')}</p>
          <p className="prose">{t('disclosure.copies')}</p>
          {takesPart && <DisclosureForm lastResult={lastResult} shown={shown} judges={judges} />}
          {shown && (
            <Section title={t('disclosure.withdraw')}>
              <form className="stack" method="post" action={`${path}/disclosure/withdrawal`}>
                <p className="prose">{t('disclosure.withdrawHint')}</p>
                <Button kind="risk">{t('disclosure.withdraw')}</Button>
              </form>
            </Section>
          )}
          <p>
            <a href="/me/disclosures">{t('disclosure.all')}</a>
          </p>
        </>
      ) : (
        <EmptyState
          level={2}
          title={t('disclosure.noPart')}
          action={<LinkButton href={`${path}/registration`}>{t('disclosure.register')}</LinkButton>}
        >
          {t('disclosure.noPartHint')}
        </EmptyState>
      )}
    </div>
  )
}
