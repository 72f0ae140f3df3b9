import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CapacityProfile } from '~/domains/challenges/ui/capacity-profile'
import { Notice } from '~/ui/notice'
import { Part } from '~/ui/part'
import type { EntryFacts } from '../facts'
import { YearlyCost } from './yearly-cost'

export interface EntryPartsProps {
  slug: string
  facts: EntryFacts
  /** Who uses it and whether they still do: of the adoption domain. */
  children: ReactNode
}

/** The entry as it is read: the problem first, the tool after, what it takes, who uses it, what can go wrong. */
export function EntryParts({ slug, facts, children }: EntryPartsProps) {
  const { t } = useTranslation('catalog')
  const { language: lang } = facts
  return (
    <div>
      <Part title={t('entry.problem')}>
        <div className="lead stack" lang={lang}>
          <Paragraphs text={facts.problem} />
        </div>
      </Part>
      <Part title={t('entry.does')}>
        <div className="stack" lang={lang}>
          <Paragraphs text={facts.does} />
          <ul className="list">
            {facts.features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </div>
      </Part>
      <Part title={t('entry.needs')}>
        <CapacityProfile profile={facts.needs} notes={facts.needsNotes} language={lang} />
        <p>
          <a href="/catalog/fit">{t('entry.fit')}</a>
        </p>
      </Part>
      <Part title={t('entry.cost')}>
        <YearlyCost costs={facts.costs} language={lang} />
      </Part>
      {children}
      <Part title={t('entry.risks')} id={`${slug}-risks`}>
        <Notice kind="risk">
          <span lang={lang}>{facts.risk}</span>
        </Notice>
        <div lang={lang}>
          <Paragraphs text={facts.dataKept} />
        </div>
      </Part>
    </div>
  )
}

function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n\s*\n|\n/)
    .filter(Boolean)
    .map((paragraph, index) => <p key={index}>{paragraph}</p>)
}
