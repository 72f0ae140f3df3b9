import { useTranslation } from 'react-i18next'
import { Rows } from '~/ui/rows'
import type { ListedNeed } from '../listed-need'
import { NeedState } from './need-state'
import { useLanguageName } from './use-language-name'

/** Needs in a list: what happens, to whom, since when, in which language. */
export function NeedRows({ needs }: { needs: ListedNeed[] }) {
  const { t } = useTranslation(['needs', 'challenges'])
  const languageName = useLanguageName()
  return (
    <Rows
      rows={needs.map((need) => ({
        key: need.id,
        title: need.name ?? t('needs:spokenOnly'),
        href: `/needs/${need.id}`,
        lang: need.name === null ? undefined : need.language,
        by: need.whom && <span lang={need.language}>{need.whom}</span>,
        cells: [
          <NeedState key="state" state={need.state} />,
          <span key="what" className="small">
            {[
              languageName(need.language),
              need.theme && t(`challenges:themes.${need.theme}`),
              need.length && t('needs:list.spoken', { length: need.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>,
          <span key="told" className="small faint">
            {t('needs:told', { day: need.toldOn })}
          </span>,
        ],
      }))}
    />
  )
}
