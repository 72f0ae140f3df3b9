import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findDeed } from '~/domains/audit/queries.server'
import { ShownPeople } from '~/domains/datathons/ui/shown-people'
import { areResultsOut } from '~/domains/judging/queries-results.server'
import { listHandInDatasets } from '~/domains/submissions/queries-datasets.server'
import { listNamedPeople } from '~/domains/submissions/queries-named.server'
import { findHandIn, findHandInByReceipt } from '~/domains/submissions/queries-versions.server'
import { findSubmission } from '~/domains/submissions/queries.server'
import { readReceiptCode } from '~/domains/submissions/receipt'
import { shownReceipt } from '~/domains/submissions/shown-receipt'
import { ReceiptCard } from '~/domains/submissions/ui/receipt-card'
import { standingOf } from '~/domains/submissions/receipt-standing'
import { verifyReceipt } from '~/domains/submissions/verify-receipt'
import { VerifyForm } from '~/domains/submissions/ui/verify-form'
import { translator } from '~/locales/translator.server'
import { Layout } from '~/ui/layout'
import { Notice } from '~/ui/notice'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'

/**
 * Whoever holds a receipt can check it, without an account: what it proves. Of who is in the team nothing but the
 * names that were given to be shown, and those not before everybody may read the submission.
 */
export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code')
  if (typed) throw redirect(`/verify/${encodeURIComponent(readReceiptCode(typed))}`)
  const t = translator(visit.language)
  const code = params.code === undefined ? null : readReceiptCode(params.code)
  const page = publicPage({
    title: t('submissions:verify.title'),
    of: code ?? undefined,
    description: t('submissions:verify.description'),
  })
  if (code === null) return data({ page, code, found: null })
  const version = await findHandInByReceipt(code)
  const submission = version && (await findSubmission(version.submissionId))
  if (!version || !submission) return data({ page, code, found: null }, { status: 404 })
  const deed = `${version.submissionId}/${version.number}`
  const entry = await findDeed('submission.hand-in', deed)
  const datasets = await listHandInDatasets(version.submissionId, version.number)
  const lastVersion = (await findHandIn(version.submissionId))?.number ?? version.number
  return data({
    page,
    code,
    found: {
      receipt: shownReceipt(version, submission, entry?.number ?? null, visit.language),
      number: version.number,
      check: verifyReceipt(
        version,
        datasets.map(({ id, datasetVersion }) => ({ id, version: datasetVersion })),
      ),
      datathon: { slug: submission.datathonSlug, name: submission.datathonName },
      named: await namedIn(submission),
      standing: standingOf(version, { ...submission, lastVersion }),
    },
  })
}

/** Blind judging ends with the results, so no receipt says who is behind it before. */
async function namedIn({
  id,
  datathonId,
  state,
}: {
  id: string
  datathonId: string
  state: string
}) {
  if (state !== 'locked' || !(await areResultsOut(datathonId))) return []
  return (await listNamedPeople(datathonId, id))[id] ?? []
}

export const meta = pageMeta

export default function Verify() {
  const { page, code, found } = useLoaderData<typeof loader>()
  const { t } = useTranslation('submissions')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('verify.lead')} />
      {code !== null && !found && (
        <Notice kind="risk" title={t('verify.unknown')}>
          {t('verify.unknownHint')}
        </Notice>
      )}
      {found ? (
        <Layout kind="working" aside={<ReceiptCard receipt={found.receipt} />}>
          {found.check === 'broken' ? (
            <Notice kind="risk" title={t('verify.broken')}>
              {t('verify.brokenHint')} <DatathonLink {...found.datathon} />
            </Notice>
          ) : (
            <Notice kind="done" title={t('verify.genuine')}>
              {t('versions.one', { number: found.number })}. {t(`verify.${found.standing}`)}{' '}
              <DatathonLink {...found.datathon} />
            </Notice>
          )}
          {(found.check === 'answers-differ' || found.check === 'not-computable') && (
            <Notice kind="aside">{t(`verify.${found.check}`)}</Notice>
          )}
          {found.named.length > 0 && (
            <Section title={t('verify.named')}>
              <p>
                <ShownPeople people={found.named} />
              </p>
              <p className="faint small">{t('verify.namedHint')}</p>
            </Section>
          )}
          <Section title={t('verify.howTitle')}>
            <p className="prose">{t('verify.how')}</p>
          </Section>
          <Section title={t('verify.another')}>
            <VerifyForm code="" />
          </Section>
        </Layout>
      ) : (
        <VerifyForm code={code ?? ''} />
      )}
    </div>
  )
}

function DatathonLink({ slug, name }: { slug: string; name: string }) {
  return <a href={`/datathons/${slug}`}>{name}</a>
}
