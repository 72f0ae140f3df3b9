import { useTranslation } from 'react-i18next'
import type { Gap } from '~/domains/challenges/capacity-profile'
import { newlyFound, toolPath, type FoundTool } from '~/domains/challenges/reuse'
import type { ForWhom } from '~/domains/incubation/for-whom'
import type { Stage } from '~/domains/incubation/rules'
import { ForWhomLine } from '~/domains/incubation/ui/for-whom-line'
import { StageChip } from '~/domains/incubation/ui/stage-chip'
import { Chip } from '~/ui/chip'
import { Rows } from '~/ui/rows'
import { Words } from '~/ui/words'

export interface FoundToolsProps {
  tools: FoundTool[]
  /** The ids of those that the reader was shown before; what came since is marked. */
  seen?: string[]
  /** For whom those on their way to the catalog are, by their ids. */
  forWhom?: Record<string, ForWhom>
  level?: 2 | 3
}

/** Tools that may serve a brief: what each does, for what it is made, how far it is, and what would be missing. */
export function FoundTools({ tools, seen, forWhom = {}, level = 3 }: FoundToolsProps) {
  const { t } = useTranslation('catalog')
  const isNew = new Set(seen ? newlyFound(tools, seen).map(({ id }) => id) : [])
  return (
    <Rows
      level={level}
      rows={tools.map(({ id, slug, name, place, stage, summary, language, problem, gaps }) => ({
        key: id,
        above: (
          <>
            <StageChip stage={stage as Stage} />{' '}
            {isNew.has(id) && <Chip kind="needs">{t('mayServe.new')}</Chip>}
          </>
        ),
        title: name,
        href: toolPath({ place, slug }),
        by: (
          <div className="stack stack--tight">
            <p>
              <Words language={language}>{summary}</Words>
            </p>
            {forWhom[id] && <ForWhomLine said={forWhom[id]} />}
            {problem && (
              <p>
                <b>{t('mayServe.problem')}</b> <Words language={language}>{problem}</Words>
              </p>
            )}
            <Missing gaps={gaps} />
          </div>
        ),
      }))}
    />
  )
}

/** What the organisation lacks for a tool, each side in the words in which it was asked. */
function Missing({ gaps }: { gaps: Gap[] | null }) {
  const { t, i18n } = useTranslation(['catalog', 'capacity'])
  if (gaps === null) return <p className="faint">{t('catalog:mayServe.needsUnsaid')}</p>
  if (gaps.length === 0) return <p>{t('catalog:mayServe.enough')}</p>
  const known = gaps.filter(({ asked, has }) => asked !== 'unknown' && has !== 'unknown')
  const unsaid = gaps
    .filter((gap) => !known.includes(gap))
    .map(({ dimension }) => t(`capacity:dimensions.${dimension}`).toLowerCase())
  return (
    <>
      {known.length > 0 && (
        <>
          <p>
            <b>{t('catalog:mayServe.missing')}</b>
          </p>
          <ul className="list">
            {known.map(({ dimension, asked, has }) => (
              <li key={dimension}>
                {t('catalog:mayServe.gap', {
                  side: t(`capacity:dimensions.${dimension}`),
                  asked: t(`capacity:levels.${dimension}.at${asked as 0}`),
                  has: t(`capacity:levels.${dimension}.at${has as 0}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {unsaid.length > 0 && (
        <p className="faint">
          {t('catalog:mayServe.unsaid', {
            sides: new Intl.ListFormat(i18n.language).format(unsaid),
          })}
        </p>
      )}
    </>
  )
}
