import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { PageHeading } from '~/ui/page/page-heading'
import { WordKey } from '~/ui/word-key'

interface ReportKeyProps {
  slug: string
  words: string[]
  readers: string[]
}

/** The only time that a report's key is shown: to copy by hand or to print. */
export function ReportKey({ slug, words, readers }: ReportKeyProps) {
  const { t } = useTranslation('conduct')
  return (
    <>
      <PageHeading title={t('sent.title')} lead={t('sent.lead', { handles: readers.join(', ') })} />
      <WordKey words={words} title={t('sent.key')} once={t('sent.once')} use={t('sent.useText')} />
      <p>
        <LinkButton kind="secondary" href="/conduct">
          {t('sent.open')}
        </LinkButton>
      </p>
      <p>
        <LinkButton kind="quiet" href={`/datathons/${slug}`}>
          {t('sent.back')}
        </LinkButton>
      </p>
    </>
  )
}
