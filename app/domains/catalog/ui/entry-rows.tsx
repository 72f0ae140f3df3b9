import { useTranslation } from 'react-i18next'
import { StageChip } from '~/domains/incubation/ui/stage-chip'
import type { Stage } from '~/domains/incubation/rules'
import type { Theme } from '~/shared/themes'
import type { Language } from '~/shared/languages'
import { formatPesos } from '~/shared/numbers'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { Rows } from '~/ui/rows'
import type { Hosting } from '../facts'

export interface EntryRowsProps {
  entries: {
    slug: string
    name: string
    theme: Theme
    stage: Stage
    summary: string
    lang: string
    licence: string
    hosting: Hosting | null
    cost: number
  }[]
}

/** Entries in a list; those that are ticked can be compared, by a plain form. */
export function EntryRows({ entries }: EntryRowsProps) {
  const { t, i18n } = useTranslation(['catalog', 'incubation'])
  const pesos = (amount: number) => formatPesos(amount, i18n.language as Language)
  return (
    <form action="/catalog/compare">
      <Rows
        rows={entries.map(
          ({ slug, name, theme, stage, summary, lang, licence, hosting, cost }) => ({
            key: slug,
            above: stage === 'published' ? undefined : <StageChip stage={stage} />,
            title: name,
            href: `/catalog/${slug}`,
            by: <span lang={lang}>{summary}</span>,
            cells: [
              <p key="facts" className="faint">
                {[
                  t('entry.theme', { theme: t(`incubation:themes.${theme}`) }),
                  hosting && t('list.hostedOn', { hosting: t(`hostingsShort.${hosting}`) }),
                  licence && t('list.licence', { licence }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>,
              <p key="cost">
                {cost === 0 ? t('list.free') : t('list.cost', { amount: pesos(cost) })}
              </p>,
              <Checkbox
                key="compare"
                field={{ name: 'tools', id: `compare-${slug}` }}
                value={slug}
                label={
                  <>
                    {t('list.choose')}
                    <span className="for-ears">: {name}</span>
                  </>
                }
              />,
            ],
          }),
        )}
      />
      {entries.length > 1 && (
        <p className="actions actions--below">
          <Button kind="secondary">{t('list.compare')}</Button>
        </p>
      )}
    </form>
  )
}
