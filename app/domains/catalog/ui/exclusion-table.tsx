import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import type { Exclusion } from '../fit'
import type { FittingTool } from './fit-rows'
import { useLanguageNames } from './language-names'

/** Every tool that does not fit, with every reason and what would have to change. */
export function ExclusionTable({ tools, language }: { tools: FittingTool[]; language?: string }) {
  const { t } = useTranslation(['catalog', 'capacity'])
  const languageName = useLanguageNames()
  const values = (exclusion: Exclusion) => ({
    language: language ? languageName(language) : '',
    side: exclusion.why === 'far' ? t(`capacity:dimensions.${exclusion.gap.dimension}`) : '',
    asked: exclusion.why === 'far' ? exclusion.gap.asked : '',
    has: exclusion.why === 'far' ? exclusion.gap.has : '',
  })
  const list = (exclusions: Exclusion[], of: 'reasons' | 'changes') =>
    exclusions.map((exclusion, index) => (
      <p key={index}>{t(`fitPage.${of}.${exclusion.why}`, values(exclusion))}</p>
    ))
  return (
    <Table
      on="blocks"
      caption={t('fitPage.not')}
      columns={[
        { head: t('fitPage.tool') },
        { head: t('fitPage.reason'), plain: true },
        { head: t('fitPage.wouldChange') },
      ]}
      rows={tools.map(({ slug, name, fit }) => ({
        key: slug,
        cells: [
          <a key="tool" href={`/catalog/${slug}`}>
            {name}
          </a>,
          list(fit.exclusions, 'reasons'),
          list(fit.exclusions, 'changes'),
        ],
      }))}
    />
  )
}
