import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { progressOf } from '../progress'

export interface DrawSubmissionsProps {
  datathon: { slug: string; judgesPerSubmission: number }
  counts: { judges: number; submissions: number }
  progress: ReturnType<typeof progressOf<{ id: string }>>
  mayDraw: boolean
}

/** The draw of who judges what: before it what it does, after it what it left open. */
export function DrawSubmissions({ datathon, counts, progress, mayDraw }: DrawSubmissionsProps) {
  const { t } = useTranslation('judging')
  const drawn = progress.all.of > 0
  const unmet = progress.bySubmission.filter(({ missing }) => missing > 0).length
  const there = {
    submissions: t('organize.submissions', { count: counts.submissions }),
    judges: t('organize.judges', { count: counts.judges }),
  }
  return (
    <Section title={t('organize.draw')}>
      <div className="stack">
        <p className="prose">{t('organize.drawText', { count: datathon.judgesPerSubmission })}</p>
        <p>
          {t('organize.there', there)}{' '}
          <a href={`/organize/${datathon.slug}/people`}>{t('organize.nameJudges')}</a>
        </p>
        {drawn && unmet > 0 && (
          <Notice kind="needs" title={t('organize.unmet', { count: unmet })}>
            {t('organize.unmetHint')}
          </Notice>
        )}
        {mayDraw && (!drawn || unmet > 0) && (
          <form method="post" className="actions">
            <Button>{drawn ? t('organize.drawAgain') : t('organize.draw')}</Button>
          </form>
        )}
      </div>
    </Section>
  )
}
