import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Words } from '~/ui/words'
import type { ShownNeed } from '../shown-need'

interface WhatBecameProps {
  need: ShownNeed
  /** The brief that it became; null where there is none, without a link where this reader may not see it. */
  brief: { slug: string; title: string; language: string; href: string } | 'hidden' | null
  /** Tools of the catalog that serve already. */
  instead: { slug: string; name: string; summary: string | null }[]
  /** What waits for whoever told it: answers to approve. */
  toApprove?: number
  /** A companion speaks its language. */
  isHeard?: boolean
  /** The reader has its key and no account: approving takes one. */
  holdsKey?: boolean
  came?: WhatCameProps | null
}

interface WhatCameProps {
  teams: number
  awards: number
  tool?: { path: string; name: string; uses: number }
}

/** What became of a need: its brief and all that came of it, or why not and what exists instead. */
export function WhatBecame({
  need,
  brief,
  instead,
  toApprove = 0,
  isHeard = true,
  holdsKey = false,
  came,
}: WhatBecameProps) {
  const { t } = useTranslation('needs')
  return (
    <Section title={t('page.happened')} id="happened">
      <div className="stack">
        {need.state === 'told' && <p>{t(isHeard ? 'page.waits' : 'page.waitsUnheard')}</p>}
        {need.state === 'accompanied' && <p>{t('page.goesOn')}</p>}
        {brief === 'hidden' && <p>{t('page.briefHidden')}</p>}
        {brief && brief !== 'hidden' && (
          <p>
            {t('page.brief')}{' '}
            <a href={brief.href}>
              <Words language={brief.language}>{brief.title}</Words>
            </a>
          </p>
        )}
        {came && <WhatCame {...came} />}
        {holdsKey && toApprove > 0 && <p>{t('own.approvals', { count: toApprove })}</p>}
        {!holdsKey && brief && brief !== 'hidden' && toApprove > 0 && (
          <p>
            <a href={`/challenges/${brief.slug}/approvals`}>
              {t('page.approvals', { count: toApprove })}
            </a>
          </p>
        )}
        {need.outcome && (
          <>
            <h3>{t('page.why')}</h3>
            <p className="typed">{need.outcome}</p>
          </>
        )}
        {instead.length > 0 && (
          <>
            <h3>{t('page.instead')}</h3>
            <ul className="list">
              {instead.map(({ slug, name, summary }) => (
                <li key={slug}>
                  <a href={`/catalog/${slug}`}>{name}</a>
                  {summary && `. ${summary}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  )
}

/** A line for each thing that came of the brief. */
function WhatCame({ teams, awards, tool }: WhatCameProps) {
  const { t } = useTranslation('needs')
  if (teams + awards === 0 && !tool) return null
  return (
    <ul className="list">
      {teams > 0 && <li>{t('page.teams', { count: teams })}</li>}
      {awards > 0 && <li>{t('page.awards', { count: awards })}</li>}
      {tool && (
        <li>
          {t('page.tool')} <a href={tool.path}>{tool.name}</a>
        </li>
      )}
      {tool && tool.uses > 0 && <li>{t('page.uses', { count: tool.uses })}</li>}
    </ul>
  )
}
