import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '~/ui/form/use-reply'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { Quote } from '~/ui/quote'
import type { harmForm } from '../schema'
import type { ShownMark } from './marked-risk'

export interface HarmPageProps {
  page: { title: string }
  brief: { slug: string; title: string; language: string }
  mark: ShownMark | null
  /** What the action said of the last try. */
  reply: unknown
  does: 'mark' | 'lift'
}

/** Why the do-no-harm section is risky, or, under the reason that was given, why it is not any more. */
export function HarmPage({ page, brief, mark, reply, does }: HarmPageProps) {
  const { t } = useTranslation('challenges')
  const [form, { reason }] = useReply<typeof harmForm>(reply)
  const here = `/challenges/${brief.slug}`
  return (
    <div className="page">
      <Breadcrumbs
        steps={[
          { href: here, label: brief.title, language: brief.language },
          { href: `${here}/review`, label: t('page.review') },
        ]}
      />
      <PageHeading title={page.title} lead={t(`harm.${does}Lead`)} />
      {mark && (
        <div className="stack prose">
          <Quote by={t('review.by', { who: mark.marker ?? t('review.someone'), when: mark.when })}>
            <span className="typed">{mark.reason}</span>
          </Quote>
        </div>
      )}
      <form className="form" method="post" {...getFormProps(form)}>
        <ErrorSummary
          refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
          fields={[{ field: reason, label: t('harm.reason') }]}
        />
        <TextArea field={reason} label={t('harm.reason')} hint={t(`harm.${does}Hint`)} />
        <div className="actions">
          <Button>{t(`harm.${does}`)}</Button>
          <a href={`${here}/review#harm`}>{t('publication.back')}</a>
        </div>
      </form>
    </div>
  )
}
