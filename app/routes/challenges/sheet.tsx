import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AnswerText } from '~/domains/challenges/ui/answer-text'
import { CapacityProfile } from '~/domains/challenges/ui/capacity-profile'
import { SpeechMark } from '~/domains/challenges/ui/speech-mark'
import { useSpeeches } from '~/domains/challenges/ui/use-speeches'
import { WeeklyHours } from '~/domains/challenges/ui/weekly-hours'
import { notesOf, shownProfileOf, type Answer } from '~/domains/challenges/answers'
import type { QuestionKey } from '~/domains/challenges/questions'
import { readFor, type Speech } from '~/domains/challenges/translations'
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
  const { language, organizationName, datathonName } = challenge
  const { here, title, answers, speeches } = readFor(brief.content, visit.language)
  const { submissionsCloseAt, timeZone, version, versionPublishedAt } = challenge
  const { problem, affected, users, objective, sign, seeking, hours, harm } = answers
  const address = here === language ? brief.url : `${brief.url}/in/${here}`
  const said = (key: QuestionKey, answer: Answer | undefined, most = 280) =>
    brieflySaid(answer, most - markOf(speeches?.[key]))
  return {
    page: publicPage({
      title: t('challenges:sheet.title'),
      of: title,
      description: t('challenges:sheet.description'),
    }),
    brief: { title, language, organizationName, datathonName },
    // Paper lasts: it names the year and the zone, and of which version it is.
    closes: {
      isOpen: visit.now < submissionsCloseAt,
      instant: formatInstant(submissionsCloseAt, timeZone, visit.language),
    },
    version: { number: version, day: formatDay(versionPublishedAt, timeZone, visit.language) },
    answers: {
      problem: said('problem', problem, 600),
      affected: said('affected', affected),
      users: said('users', users),
      objective: said('objective', objective),
      sign: said('sign', sign),
      seeking,
      harm: said('harm', harm),
    },
    hours,
    speeches,
    profile: shownProfileOf(answers),
    notes: brieflyNoted(notesOf(answers), speeches),
    back: new URL(address).pathname,
    address,
    qrCode: await drawQrCode(address),
  }
}

/** What is said at length is read on the page that the code leads to, so that all of it fits on one sheet of paper. */
const brieflySaid = (answer: Answer | undefined, most: number): Answer | undefined =>
  answer && 'text' in answer ? { ...answer, text: shorten(answer.text, most) } : answer

const brieflyNoted = (
  notes: Record<string, string>,
  speeches: Record<string, Speech> = {},
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(notes).map(([side, note]) => {
      return [side, shorten(note, 90 - markOf(speeches[`${side}-note`]))]
    }),
  )

/** Letters that what is said of a translated text takes away from it, with some to spare. */
const markOf = (speech: Speech | undefined) => (speech?.mark ? 40 : 0)

export const meta = pageMeta

/** One page to hand out, and to hang up where people meet. */
export default function ChallengeSheet() {
  const { brief, closes, version, answers, hours, profile, notes, speeches, ...way } =
    useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('challenges')
  const lang = brief.language === i18n.language ? undefined : brief.language
  const spoken = useSpeeches(lang, speeches)
  const title = spoken('title')
  const order = ['affected', 'users', 'objective', 'sign', 'seeking', 'harm'] as const
  return (
    <div className="page to-print">
      <PageHeading
        title={
          <>
            <span lang={title.lang}>{brief.title}</span>
            <SpeechMark mark={title.mark} />
          </>
        }
        by={`${brief.organizationName} · ${brief.datathonName}`}
        facts={t('page.version', version)}
        lead={t(closes.isOpen ? 'sheet.closes' : 'sheet.closed', closes)}
      />
      <Layout
        kind="reading"
        aside={
          <div className="stack">
            <figure>
              <img
                src={way.qrCode}
                width={180}
                height={180}
                alt={t('sheet.qr', { address: way.address })}
              />
              <figcaption>
                {t('sheet.open')}
                <br />
                <code>{way.address}</code>
              </figcaption>
            </figure>
          </div>
        }
      >
        <div className="stack">
          <AnswerText
            question="problem"
            answer={answers.problem}
            {...spoken('problem')}
            bare
            large
          />
          {order.map((key) => (
            <AnswerText key={key} question={key} answer={answers[key]} {...spoken(key)} />
          ))}
          <h2>{t('page.parts.capacity')}</h2>
          <CapacityProfile
            profile={profile}
            notes={notes}
            speechOf={(side) => spoken(`${side}-note`)}
          />
          <WeeklyHours answer={hours} {...spoken('hours')} />
        </div>
      </Layout>
      <p className="to-print__hint">
        {t('sheet.hint')} <a href={way.back}>{t('sheet.back')}</a>
      </p>
    </div>
  )
}
