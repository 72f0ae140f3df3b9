import { useTranslation } from 'react-i18next'
import { isStateCode, mexicanStates } from '~/shared/mexican-states'
import { leastTogether, type PublicUses } from '../public-uses'

/** Who uses a tool, as far as each organisation lets it be said. */
export function PublicUsesText({ uses }: { uses: PublicUses }) {
  const { t } = useTranslation(['adoption', 'organizations'])
  const { total, named, groups, others } = uses
  if (total === 0) return <p>{t('public.none')}</p>
  return (
    <>
      <p>
        <b>{t('public.total', { count: total })}</b>{' '}
        {named.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <a href={`/organizations/${slug}`}>{name}</a>
          </span>
        ))}
      </p>
      {groups.length > 0 && (
        <ul className="list">
          {groups.map(({ kind, stateCode, count }) => (
            <li key={`${kind} ${stateCode}`}>
              {t('public.group', {
                count,
                kind: t(`organizations:kindsShort.${kind}`),
                state: isStateCode(stateCode) ? mexicanStates[stateCode] : stateCode,
              })}
            </li>
          ))}
        </ul>
      )}
      {others > 0 && named.length + groups.length > 0 && (
        <p>{t('public.others', { count: others })}</p>
      )}
      <p className="faint small">{t('public.tooFew', { least: leastTogether })}</p>
    </>
  )
}
