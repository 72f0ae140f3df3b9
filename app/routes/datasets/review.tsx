import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { decideDataset } from '~/domains/datasets/decide-dataset.server'
import { canCurate } from '~/domains/datasets/policy'
import { decisionsFor, isWithdrawable } from '~/domains/datasets/rules'
import { reviewForm } from '~/domains/datasets/schema'
import { DatasetState } from '~/domains/datasets/ui/dataset-state'
import { Quality } from '~/domains/datasets/ui/quality'
import { ReviewForm } from '~/domains/datasets/ui/review-form'
import { LicenceName } from '~/domains/datasets/ui/licence-name'
import { StandingNotice } from '~/domains/datasets/ui/standing-notice'
import { WithdrawalForm } from '~/domains/datasets/ui/withdrawal-form'
import { forbidden, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { Button } from '~/ui/button'
import { replyWith } from '~/ui/form/reply'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { openDataset } from './open-dataset.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const { dataset, version } = await openDataset(visit, params.dataset)
  if (!canCurate(viewer)) throw await forbidden(visit, 'dataset.review', dataset.id)
  const { slug, title, state, note, licence, sensitivity, disclosure, legalBasis } = dataset
  const t = translator(visit.language)
  return {
    page: { title: t('datasets:reviewPage.title', { dataset: title }) },
    slug,
    state,
    note,
    language: dataset.language,
    licence,
    choices: decisionsFor(state),
    mayWithdraw: isWithdrawable(state),
    recorded: { sensitivity, disclosure, legalBasis },
    findings: version.findings,
    knownProblems: dataset.knownProblems,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: reviewForm })
  if (submission.status !== 'success') return submission.reply()
  const decided = await decideDataset(viewer, params.dataset!, submission.value, visit.now)
  if (!decided.ok) return replyWith(submission, decided)
  return redirectWithNotice(`/datasets/${params.dataset}`, 'dataset-decided')
}

export const meta = pageMeta

export default function Review() {
  const { page, slug, state, note, language, licence, ...shown } = useLoaderData<typeof loader>()
  const { choices, mayWithdraw, recorded, findings, knownProblems } = shown
  const lastResult = useActionData<typeof action>()
  const { t } = useTranslation('datasets')
  const home = `/datasets/${slug}`
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: '/curate', label: t('curate.title') }]} />
      <PageHeading
        chip={<DatasetState state={state} waitsForMe />}
        facts={<LicenceName licence={licence} />}
        title={page.title}
      />
      <StandingNotice state={state} note={note} language={language} />
      <Layout
        kind="reading"
        aside={
          <Section title={t('quality.title')}>
            <Quality findings={findings} knownProblems={knownProblems} language={language} />
          </Section>
        }
      >
        <div className="stack">
          <ul className="list">
            <li>
              <a href={home}>{t('reviewPage.see')}</a>
            </li>
            {state !== 'withdrawn' && (
              <li>
                <a href={`${home}/edit`}>{t('reviewPage.editFacts')}</a>
              </li>
            )}
          </ul>
          {state === 'proposed' && (
            <form className="stack" method="post" action={`${home}/reviewer`}>
              <p>{t('reviewPage.takeUpHint')}</p>
              <Button>{t('reviewPage.takeUp')}</Button>
            </form>
          )}
          {state === 'withdrawn' && <p>{t('reviewPage.final')}</p>}
        </div>
        {choices.length > 0 && (
          <Section title={t('reviewPage.statement')}>
            <ReviewForm
              lastResult={lastResult}
              state={state}
              choices={choices}
              recorded={recorded}
            />
          </Section>
        )}
        {mayWithdraw && (
          <Section title={t('reviewPage.withdrawal.title')}>
            <WithdrawalForm slug={slug} />
          </Section>
        )}
      </Layout>
    </div>
  )
}
