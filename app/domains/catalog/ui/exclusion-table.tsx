import { useTranslation } from 'react-i18next'
import { Table } from '~/ui/table'
import type { Exclusion } from '../fit'
import type { FittingTool } from './fit-rows'
import { useLanguageNames } from './language-names'
import { useGapWords } from './use-gap-words'

/** Every tool that does not fit, with every reason and what would have to change. */
export function ExclusionTable({ tools, language }: { tools: FittingTool[]; language?: string }) {
  const { t } = useTranslation('catalog')
  const languageName = useLanguageNames()
  const gapWords = useGapWords()
  const values = (exclusion: Exclusion) => ({
    language: language ? languageName(language) : '',
    ...(exclusion.why === 'far' ? gapWords(exclusion.gap) : { side: '', asked: '', has: '' }),
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
