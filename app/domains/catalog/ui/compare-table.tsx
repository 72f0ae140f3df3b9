import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dimensions } from '~/domains/challenges/capacity-profile'
import type { Stage } from '~/domains/incubation/rules'
import type { Language } from '~/shared/languages'
import { formatPesos } from '~/shared/numbers'
import { Cells, measure } from '~/ui/cells'
import { Table } from '~/ui/table'
import { yearlyCost, type EntryFacts } from '../facts'
import { useLanguageNames } from './language-names'

export interface CompareTableProps {
  tools: { slug: string; name: string; stage: Stage; facts: EntryFacts }[]
}

/** Tools side by side, risk before cost. On phones each fact is a block that tells all of them. */
export function CompareTable({ tools }: CompareTableProps) {
  const { t, i18n } = useTranslation(['catalog', 'incubation', 'capacity'])
  const languageName = useLanguageNames()
  const pesos = (amount: number) => formatPesos(amount, i18n.language as Language)
  const row = (
    key: string,
    head: string,
    cell: (facts: EntryFacts, stage: Stage) => ReactNode,
  ) => ({
    key,
    cells: [head, ...tools.map(({ facts, stage }) => cell(facts, stage))],
  })
  const words = (text: string, lang: string) => <span lang={lang}>{text}</span>
  return (
    <Table
      on="blocks"
      equal
      caption={t('comparePage.title')}
      columns={[{ head: t('comparePage.fact') }, ...tools.map(({ name }) => ({ head: name }))]}
      rows={[
        row('problem', t('comparePage.problem'), ({ problem, language }) =>
          words(problem, language),
        ),
        row('risk', t('comparePage.risk'), ({ risk, language }) => words(risk, language)),
        ...dimensions.map((side) =>
          row(side, t(`capacity:dimensions.${side}`), ({ needs }) => {
            const level = needs[side]
            if (level === 'unknown') return t('capacity:unknown')
            return (
              <Cells
                size="small"
                shown
                cells={measure({ has: level, of: 4 })}
                label={t('capacity:reach', { level })}
              />
            )
          }),
        ),
        row('offline', t('entry.offline'), ({ offline }) => offline && t(`offline.${offline}`)),
        row('hosting', t('entry.hosting'), ({ hosting }) => hosting && t(`hostings.${hosting}`)),
        row('languages', t('entry.languages'), ({ languages }) =>
          languages.map(languageName).join(', '),
        ),
        row('licence', t('entry.licence'), ({ licence }) => licence),
        row('cost', t('comparePage.total'), ({ costs }) =>
          costs.length > 0 && yearlyCost(costs) === 0 ? t('list.free') : pesos(yearlyCost(costs)),
        ),
        row('support', t('entry.support'), ({ supportName }) => supportName),
        row('answers', t('comparePage.answers'), ({ answerDays }) =>
          answerDays === null ? null : t('comparePage.days', { count: answerDays }),
        ),
        row('stage', t('comparePage.stage'), (_, stage) => t(`incubation:stages.${stage}`)),
        {
          key: 'entry',
          cells: [
            t('comparePage.entry'),
            ...tools.map(({ slug, name }) => (
              <a key={slug} href={`/catalog/${slug}`}>
                {t('comparePage.see')}
                <span className="for-ears">: {name}</span>
              </a>
            )),
          ],
        },
      ]}
    />
  )
}
