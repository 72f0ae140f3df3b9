import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AnswerText } from '~/domains/challenges/ui/answer-text'
import { CapacityProfile } from '~/domains/challenges/ui/capacity-profile'
import { WeeklyHours } from '~/domains/challenges/ui/weekly-hours'
import { notesOf, shownProfileOf, type Answer } from '~/domains/challenges/answers'
import { translator } from '~/locales/translator.server'
import { drawQrCode } from '~/platform/qr-code'
import { publicPage } from '~/routes/page-picture.server'
import { formatDay, formatInstant } from '~/shared/instants'
import { shorten } from '~/shared/shorten'
import { Layout } from '~/ui/layout'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { publishedBrief } from './published-brief.server'

export async function loader({ params, context: { visit } }: LoaderFunctionArgs) {
  const { challenge, brief } = await publishedBrief(visit, params.challenge)
  const t = translator(visit.language)
  const { slug, title, language, organizationName, datathonName } = challenge
  const { submissionsCloseAt, timeZone, version, versionPublishedAt } = challenge
  const { problem, affected, users, objective, sign, seeking, hours, harm } = brief.content.answers
  return {
    page: publicPage({
      title: t('challenges:sheet.title'),
      of: title,
      description: t('challenges:sheet.description'),
    }),
    brief: { slug, title, language, organizationName, datathonName },
    // Paper lasts: it names the year and the zone, and of which version it is.
    closes: {
      isOpen: visit.now < submissionsCloseAt,
      instant: formatInstant(submissionsCloseAt, timeZone, visit.language),
    },
    version: { number: version, day: formatDay(versionPublishedAt, timeZone, visit.language) },
    answers: {
      problem: brieflySaid(problem, 600),
      affected: brieflySaid(affected),
      users: brieflySaid(users),
      objective: brieflySaid(objective),
      sign: brieflySaid(sign),
      seeking,
      harm: brieflySaid(harm),
    },
    hours,
    profile: shownProfileOf(brief.content.answers),
    notes: brieflyNoted(notesOf(brief.content.answers)),
    address: brief.url,
    qrCode: await drawQrCode(brief.url),
  }
}

/** What is said at length is read on the page that the code leads to, so that all of it fits on one sheet of paper. */
const brieflySaid = (answer: Answer | undefined, most = 280): Answer | undefined =>
  answer && 'text' in answer ? { ...answer, text: shorten(answer.text, most) } : answer

const brieflyNoted = (notes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(notes).map(([side, note]) => [side, shorten(note, 90)]))

export const meta = pageMeta

/** One page to hand out, and to hang up where people meet. */
export default function ChallengeSheet() {
  const { brief, closes, version, answers, hours, profile, notes, address, qrCode } =
    useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('challenges')
  const lang = brief.language === i18n.language ? undefined : brief.language
  const order = ['affected', 'users', 'objective', 'sign', 'seeking', 'harm'] as const
  return (
    <div className="page to-print">
      <PageHeading
        title={<span lang={lang}>{brief.title}</span>}
        by={`${brief.organizationName} · ${brief.datathonName}`}
        facts={t('page.version', version)}
        lead={t(closes.isOpen ? 'sheet.closes' : 'sheet.closed', closes)}
      />
      <Layout
        kind="reading"
        aside={
          <div className="stack">
            <figure>
              <img src={qrCode} width={180} height={180} alt={t('sheet.qr', { address })} />
              <figcaption>
                {t('sheet.open')}
                <br />
                <code>{address}</code>
              </figcaption>
            </figure>
          </div>
        }
      >
        <div className="stack">
          <AnswerText question="problem" answer={answers.problem} lang={lang} bare large />
          {order.map((key) => (
            <AnswerText key={key} question={key} answer={answers[key]} lang={lang} />
          ))}
          <h2>{t('page.parts.capacity')}</h2>
          <CapacityProfile profile={profile} notes={notes} language={lang} />
          <WeeklyHours answer={hours} />
        </div>
      </Layout>
      <p className="to-print__hint">
        {t('sheet.hint')} <a href={`/challenges/${brief.slug}`}>{t('sheet.back')}</a>
      </p>
    </div>
  )
}
