import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'

interface TranslationApprovalProps {
  /** Of the translation's page. */
  address: string
  name: string
  waiting: { count: number; version: string }
  approves: boolean
}

/** What a companion wrote and told in a language waits for the organisation's word, with one button for all of it. */
export function TranslationApproval(props: TranslationApprovalProps) {
  const { address, name, waiting, approves } = props
  const { t } = useTranslation('translations')
  return (
    <Notice
      kind={approves ? 'needs' : 'info'}
      title={t('approval.waits', { count: waiting.count })}
    >
      {approves ? (
        <>
          <p>{t('approval.ask')}</p>
          <form method="post" action={`${address}/approval`}>
            <input type="hidden" name="version" value={waiting.version} />
            <Button kind="secondary">{t('approval.submit', { language: name })}</Button>
          </form>
        </>
      ) : (
        t('approval.waitsForOrganization')
      )}
    </Notice>
  )
}
