import { getFormProps } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { chooseRhythms } from '~/domains/notifications/choose-rhythms.server'
import { listMailRefusals } from '~/domains/notifications/queries-refusals.server'
import { listRhythms } from '~/domains/notifications/queries-rhythms.server'
import { kindInWords } from '~/domains/notifications/render-mail.server'
import { newsKinds, rhythms } from '~/domains/notifications/rhythms'
import { rhythmsForm } from '~/domains/notifications/schema'
import { signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { readForm } from '~/platform/read-form'
import { zoneName } from '~/shared/instants'
import { Button } from '~/ui/button'
import { Select } from '~/ui/form/select'
import { useReply } from '~/ui/form/use-reply'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const t = translator(visit.language)
  const [chosen, refused] = await Promise.all([listRhythms(viewer.id), listMailRefusals(viewer.id)])
  return {
    page: { title: t('account:rhythms.title'), description: t('account:rhythms.description') },
    zone: zoneName(visit.now, viewer.timeZone, visit.language),
    start: Object.fromEntries(newsKinds.map((news) => [news, chosen[news] ?? 'at-once'])),
    refused: refused.map((kind) => ({ kind, words: kindInWords(kind, visit.language) })),
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const viewer = signedIn(visit, request)
  const submission = parseWithZod(await readForm(request), { schema: rhythmsForm })
  if (submission.status !== 'success') return submission.reply()
  await chooseRhythms(viewer.id, submission.value, visit.now)
  return redirectWithNotice('/me/notifications/mails', 'rhythms-saved')
}

export const meta = pageMeta

export default function NotificationMails() {
  const { zone, start, refused } = useLoaderData<typeof loader>()
  const { t } = useTranslation('account')
  const [form, fields] = useReply<typeof rhythmsForm>(useActionData<typeof action>(), start)
  const options = rhythms.map((value) => ({ value, label: t(`rhythms.each.${value}`) }))
  return (
    <div className="page">
      <PageHeading
        title={t('rhythms.title')}
        lead={t('rhythms.lead')}
        action={<a href="/me/notifications">{t('rhythms.back')}</a>}
      />
      <MeTabs current="notifications" />
      <form className="form" method="post" {...getFormProps(form)}>
        <p>{t('rhythms.when', { zone })}</p>
        {newsKinds.map((news) => (
          <Select
            key={news}
            field={fields[news]}
            label={t(`rhythms.news.${news}`)}
            options={options}
          />
        ))}
        <p className="secondary">{t('rhythms.always')}</p>
        <Button>{t('rhythms.submit')}</Button>
      </form>
      {refused.length > 0 && <RefusedMails refused={refused} />}
    </div>
  )
}

function RefusedMails({ refused }: { refused: { kind: string; words: string }[] }) {
  const { t } = useTranslation('account')
  return (
    <Section title={t('rhythms.stopped')}>
      <p className="prose">{t('rhythms.stoppedHint')}</p>
      <Rows
        rows={refused.map(({ kind, words }) => ({
          key: kind,
          title: words,
          cells: [
            <form key="want" method="post" action="/me/notifications/wishes">
              <Button kind="secondary" small name="kind" value={kind}>
                {t('rhythms.want')}
              </Button>
            </form>,
          ],
        }))}
      />
    </Section>
  )
}
