import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'

interface NobodyElseProps {
  /** The datathon that it is about; null is the instance, where only administrators decide. */
  datathon: string | null
}

/** Nobody is there to give the second word: what makes somebody able to, instead of doing without it. */
export function NobodyElse({ datathon }: NobodyElseProps) {
  const { t } = useTranslation('approvals')
  return (
    <Notice kind="needs" title={t('nobody.title')}>
      <p>{datathon ? t('nobody.ofDatathon') : t('nobody.ofInstance')}</p>
      <ul className="list">
        {datathon ? (
          <>
            <li>
              <a href={`/organize/${datathon}/people`}>{t('nobody.organizer')}</a>
            </li>
            <li>{t('nobody.askAdministrator')}</li>
          </>
        ) : (
          <li>
            <a href="/admin/roles">{t('nobody.administrator')}</a>
            {t('nobody.administratorHint')}
          </li>
        )}
      </ul>
    </Notice>
  )
}
