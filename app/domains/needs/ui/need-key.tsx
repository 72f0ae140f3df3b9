import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'
import { WordKey } from '~/ui/word-key'
import { untakenDays } from '../rules'

/** The only time that a need's key is shown: to copy by hand or to print. */
export function NeedKey({ words }: { words: string[] }) {
  const { t } = useTranslation('needs')
  return (
    <>
      <PageHeading title={t('sent.title')} lead={t('sent.lead')} />
      <WordKey words={words} title={t('sent.key')} once={t('sent.once')} use={t('sent.useText')} />
      <Notice kind="risk" title={t('sent.unsafe')}>
        {t('sent.unsafeText')}
      </Notice>
      <p className="faint">{t('sent.kept', { count: untakenDays })}</p>
      <p className="actions">
        <LinkButton kind="secondary" href="/needs/key">
          {t('sent.open')}
        </LinkButton>
        <a href="/needs">{t('sent.back')}</a>
      </p>
    </>
  )
}
