import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import type { progressOf } from '../progress'
import { DoneCells } from './done-cells'

export interface JudgingProgressProps {
  slug: string
  progress: ReturnType<typeof progressOf<{ id: string; teamName: string; challengeTitle: string }>>
}

/** How many sheets are in: in all, and whose or about what they are awaited. */
export function JudgingProgress({ slug, progress }: JudgingProgressProps) {
  const { t } = useTranslation('judging')
  const { all, byJudge, bySubmission } = progress
  return (
    <>
      <Section title={t('organize.progress')}>
        <div className="stack">
          <DoneCells done={all} size="wide" />
          <p>
            <a href={`/organize/${slug}/judging/assignments`}>{t('organize.allAssignments')}</a>
          </p>
        </div>
      </Section>
      <Section title={t('organize.byJudge')}>
        <Table
          caption={t('organize.byJudge')}
          columns={[{ head: t('organize.judge') }, { head: t('organize.sheets'), plain: true }]}
          rows={byJudge.map(({ handle, ...done }) => ({
            key: handle,
            cells: [
              <a key="judge" href={`/people/${handle}`}>
                {handle}
              </a>,
              <DoneCells key="done" done={done} size="small" />,
            ],
          }))}
        />
      </Section>
      <Section title={t('organize.bySubmission')}>
        <Table
          caption={t('organize.bySubmission')}
          on="blocks"
          columns={[
            { head: t('organize.submission') },
            { head: t('organize.sheets'), plain: true },
            { head: t('organize.judge') },
          ]}
          rows={bySubmission.map(({ id, teamName, challengeTitle, judges, ...done }) => ({
            key: id,
            cells: [
              <Fragment key="team">
                {teamName}
                <div className="faint small">{challengeTitle}</div>
              </Fragment>,
              <DoneCells key="done" done={done} size="small" />,
              judges.join(', '),
            ],
          }))}
        />
      </Section>
    </>
  )
}
