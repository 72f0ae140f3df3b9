import { useTranslation } from 'react-i18next'
import { Notice } from '~/ui/notice'
import { Words } from '~/ui/words'
import { Instead } from './instead'
import { isPublished, type Stage } from '../rules'

export interface StandingNoticeProps {
  slug: string
  stage: Stage
  /** The latest change of stage, which is the one to this stage. */
  latest?: { day: string; reason: string; language: string }
  /** The stage in which work stopped. */
  stoppedIn?: Stage
  /** What to use instead of a tool that was retired. */
  instead: { slug: string; name: string } | null
}

/** What there is to know of a tool that has left incubation: where it is found now, or why it ended. */
export function StandingNotice({ slug, stage, latest, stoppedIn, instead }: StandingNoticeProps) {
  const { t } = useTranslation('incubation')
  if (!latest || (!isPublished(stage) && stage !== 'stopped')) return null
  const { day } = latest
  const reason = <Words language={latest.language}>{latest.reason}</Words>
  const link = isPublished(stage) && <a href={`/catalog/${slug}`}>{t('tool.inCatalog')}</a>
  if (stage === 'published') return <p>{link}</p>
  if (stage === 'stopped') {
    const stage = t(`stages.${stoppedIn ?? 'selected'}`)
    return (
      <Notice kind="aside" title={t('tool.stoppedTitle', { day, stage })}>
        {reason}
      </Notice>
    )
  }
  const title = {
    sustained: t('tool.sustainedTitle', { day }),
    dormant: t('tool.dormantTitle', { day }),
    retired: t('tool.retiredTitle', { day }),
  }[stage as 'sustained' | 'dormant' | 'retired']
  return (
    <Notice
      kind={stage === 'sustained' ? 'done' : stage === 'retired' ? 'risk' : 'info'}
      title={title}
    >
      {reason} {instead && <Instead {...instead} />} {link}
    </Notice>
  )
}
