import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { changedTranslations } from '~/domains/challenges/translations'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { TranslationDifferences } from '~/domains/challenges/ui/translation-differences'
import { seenChallenge } from '~/domains/challenges/challenge-access.server'
import { findVersion, listVersions } from '~/domains/challenges/queries-versions.server'
import { isPublic } from '~/domains/challenges/rules'
import { Differences } from '~/domains/challenges/ui/differences'
import { differencesOf } from '~/domains/challenges/answer-differences'
import { notFound } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { formatZonedMoment } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Select } from '~/ui/form/select'
import { pageMeta } from '~/ui/page-meta'
import { BriefBreadcrumbs } from '~/domains/challenges/ui/brief-breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { publicPage } from '~/routes/page-picture.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge } = await seenChallenge(visit, params.challenge!)
  const { id, state, language } = challenge
  if (!isPublic(state)) throw await notFound(visit, 'challenge.read-history', id)
  const named = await readTitle(challenge, visit.language)
  const { searchParams } = new URL(request.url)
  const [from, to] = await Promise.all(
    ['from', 'to'].map((end) => findVersion(id, Number(searchParams.get(end)) || 0)),
  )
  const compared = from && to && { from, to }
  return {
    page: publicPage({
      title: translator(visit.language)('challenges:history.title'),
      of: named.title,
      description: translator(visit.language)('challenges:history.description'),
    }),
    crumb: { slug: challenge.slug, ...named },
    /** In which answers and notes are written. */
    language,
    versions: (await listVersions(id)).map(({ number, changeNote, publishedAt }) => ({
      number,
      changeNote,
      when: formatZonedMoment(publishedAt, visit.timeZone, visit.language),
    })),
    comparison: compared && {
      before: { number: compared.from.number, answers: compared.from.content.answers },
      after: { number: compared.to.number, answers: compared.to.content.answers },
      questions: differencesOf(compared.from.content.answers, compared.to.content.answers),
      translations: changedTranslations(
        compared.from.content.translations,
        compared.to.content.translations,
      ),
    },
  }
}

export const meta = pageMeta

export default function ChallengeHistory() {
  const { page, crumb, language, versions, comparison } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('challenges')
  const lang = language === i18n.language ? undefined : language
  return (
    <div className="page">
      <BriefBreadcrumbs brief={crumb} />
      <PageHeading title={page.title} lead={t('history.lead')} />
      {versions.length > 1 && <CompareForm versions={versions} comparison={comparison} />}
      {comparison && (
        <Section
          title={t('history.comparing', {
            from: comparison.before.number,
            to: comparison.after.number,
          })}
        >
          {comparison.questions.length + comparison.translations.length === 0 ? (
            <p>{t('history.noDifference')}</p>
          ) : (
            <p className="faint">{t('history.marks')}</p>
          )}
          <Differences
            questions={comparison.questions}
            before={{
              label: t('history.before', { number: comparison.before.number }),
              answers: comparison.before.answers,
            }}
            after={{
              label: t('history.before', { number: comparison.after.number }),
              answers: comparison.after.answers,
            }}
            lang={lang}
          />
          <TranslationDifferences translations={comparison.translations} />
        </Section>
      )}
      <Section title={t('history.versions')}>
        <Rows
          rows={versions.map(({ number, changeNote, when }) => ({
            key: String(number),
            title: t('history.number', { number }),
            by: when,
            cells: [
              <span key="note" lang={number > 1 ? lang : undefined}>
                {number === 1 ? t('history.first') : changeNote}
              </span>,
              number > 1 && (
                <a key="compare" href={`?from=${number - 1}&to=${number}`}>
                  {t('history.compare')}
                </a>
              ),
            ],
          }))}
        />
      </Section>
    </div>
  )
}

interface CompareFormProps {
  versions: { number: number; when: string }[]
  comparison: { before: { number: number }; after: { number: number } } | null | undefined
}

/** Any two versions, the last two where nothing was chosen. */
function CompareForm({ versions, comparison }: CompareFormProps) {
  const { t } = useTranslation('challenges')
  const [latest, previous] = versions
  const options = versions.map(({ number, when }) => ({
    value: String(number),
    label: `${t('history.number', { number })} · ${when}`,
  }))
  const from = String(comparison?.before.number ?? previous?.number)
  const to = String(comparison?.after.number ?? latest?.number)
  return (
    <form className="filters" method="get" aria-label={t('history.compareAny')}>
      <Select
        field={{ name: 'from', initialValue: from }}
        label={t('history.from')}
        options={options}
      />
      <Select field={{ name: 'to', initialValue: to }} label={t('history.to')} options={options} />
      <Button kind="secondary">{t('history.show')}</Button>
    </form>
  )
}
