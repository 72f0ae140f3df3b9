import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page/page-heading'

/** The answer to a form that had its answer already: the codes that stood there are nobody's to show again. */
export function FactorIsOn({ onward }: { onward: string }) {
  const { t } = useTranslation(['factor', 'notices'])
  return (
    <div className="page">
      <PageHeading title={t('factor:again.title')} lead={t('factor:again.lead')} />
      <Notice kind="done" answer>
        {t('notices:factor-added')}
      </Notice>
      <p className="actions">
        <LinkButton href="/me/security/second-factor/codes/new">
          {t('factor:codes.renew')}
        </LinkButton>
        <LinkButton kind="secondary" href={onward}>
          {t('factor:again.kept')}
        </LinkButton>
      </p>
    </div>
  )
}
