import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/form/text-area'
import { Notice } from '~/ui/notice'
import { longestDeclineReason } from '../rules'

interface TranslationApprovalProps {
  /** Of the translation's page. */
  address: string
  name: string
  /** Texts among what waits: they are kept for their writer, voices are not. */
  waiting: { count: number; texts: number; version: string }
  approves: boolean
}

/** What a companion wrote and told in a language waits for the organisation's word on all of it; to the companion, how it waits. */
export function TranslationApproval(props: TranslationApprovalProps) {
  const { address, name, waiting, approves } = props
  const { t } = useTranslation('translations')
  const { count, texts, version } = waiting
  const title = count > 0 && t('approval.waits', { count })
  if (!approves) return <Notice title={title}>{t('approval.waitsForOrganization')}</Notice>
  if (!title) return null
  return (
    <Notice kind="needs" title={title}>
      <div className="stack">
        <p>{t('approval.ask')}</p>
        <form method="post" action={`${address}/approval`}>
          <input type="hidden" name="version" value={version} />
          <Button kind="secondary">{t('approval.submit', { language: name })}</Button>
        </form>
        <p className="small">{t('approval.declineHint')}</p>
        <form className="stack" method="post" action={`${address}/refusal`}>
          <input type="hidden" name="version" value={version} />
          {texts > 0 && (
            <TextArea
              field={{ name: 'reason' }}
              label={t('approval.reason')}
              hint={t('approval.reasonHint')}
              rows={3}
              longest={longestDeclineReason}
            />
          )}
          <Button kind="risk">{t('approval.decline')}</Button>
        </form>
      </div>
    </Notice>
  )
}
