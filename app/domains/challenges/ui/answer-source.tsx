import { useTranslation } from 'react-i18next'
import { needsApproval, type ShownSource } from '../approvals'

interface AnswerSourceProps {
  slug: string
  source: ShownSource | undefined
  approves: boolean
}

/** Who wrote an answer, until its organisation has approved it. Its own answers need no word. */
export function AnswerSource({ slug, source, approves }: AnswerSourceProps) {
  const { t } = useTranslation('needs')
  if (!source || source.writtenAs === 'organization') return null
  if (!needsApproval(source)) return <p className="small faint">{t('approvals.approved')}</p>
  return (
    <p className="small">
      {t(`approvals.by.${source.writtenAs}`)} <b>{t('approvals.ask')}</b>{' '}
      {approves && (
        <a href={`/challenges/${slug}/approvals#${source.question}`}>{t('approvals.open')}</a>
      )}
    </p>
  )
}
