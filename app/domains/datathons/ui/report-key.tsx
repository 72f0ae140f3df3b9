import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { PageHeading } from '~/ui/page/page-heading'
import { Notice } from '~/ui/notice'
import { Receipt } from '~/ui/receipt'

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
      <Notice kind="needs" title={t('sent.only')} answer>
        {t('sent.once')}
      </Notice>
      <Receipt
        title={t('sent.key')}
        facts={[
          {
            term: t('sent.words'),
            fact: (
              <b className="letters" lang="es">
                {words.join(' ')}
              </b>
            ),
          },
          { term: t('sent.use'), fact: `${t('sent.useText')} ${t('sent.accents')}` },
        ]}
      />
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
