import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'

interface RecoveryCodesProps {
  codes: string[]
  handle: string
  /** Where the way goes on. */
  onward: string
  /** They came with a first factor; else they replace those before. */
  isNew?: boolean
}

/** The one time that recovery codes are shown: to be printed, kept as a text, or copied by hand. */
export function RecoveryCodes({ codes, handle, onward, isNew }: RecoveryCodesProps) {
  const { t } = useTranslation(['factor', 'notices'])
  return (
    <div className="page">
      <PageHeading title={t('factor:codes.newTitle')} lead={t('factor:codes.newLead')} />
      <Notice kind="done" answer>
        {t(isNew ? 'notices:factor-added' : 'notices:codes-kept')}
      </Notice>
      <h2>{t('factor:codes.heading')}</h2>
      <p>
        {t('factor:codes.of', { handle })} {t('factor:codes.hint')}
      </p>
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <form className="actions" method="post" action="/me/security/second-factor/codes/file">
        {codes.map((code) => (
          <input key={code} type="hidden" name="codes" value={code} />
        ))}
        <Button kind="secondary">{t('factor:codes.download')}</Button>
        <LinkButton href={onward}>{t('factor:codes.kept')}</LinkButton>
      </form>
      <p className="faint">{t('factor:codes.print')}</p>
    </div>
  )
}
