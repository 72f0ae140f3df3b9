import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { Words } from '~/ui/words'
import type { TitleIn } from '../../challenges/title-in'
import type { progressOf } from '../progress'
import { DoneCells } from './done-cells'

export interface JudgingProgressProps {
  slug: string
  progress: ReturnType<typeof progressOf<{ id: string; teamName: string; challenge: TitleIn }>>
}

/** How many sheets are in: in all, and whose or about what they are awaited. */
export function JudgingProgress({ slug, progress }: JudgingProgressProps) {
  const { t } = useTranslation(['judging', 'ui'])
  const { all, byJudge, bySubmission } = progress
  return (
    <>
      <Section title={t('judging:organize.progress')}>
        <div className="stack">
          <DoneCells done={all} size="wide" />
          <p>
            <a href={`/organize/${slug}/judging/assignments`}>
              {t('judging:organize.allAssignments')}
            </a>
          </p>
        </div>
      </Section>
      <Section title={t('judging:organize.byJudge')}>
        <Table
          caption={t('judging:organize.byJudge')}
          columns={[
            { head: t('judging:organize.judge') },
            { head: t('judging:organize.sheets'), plain: true },
          ]}
          rows={byJudge.map(({ id, handle, ...done }) => ({
            key: id,
            cells: [
              handle ? (
                <a key="judge" href={`/people/${handle}`}>
                  {handle}
                </a>
              ) : (
                t('ui:formerMember')
              ),
              <DoneCells key="done" done={done} size="small" />,
            ],
          }))}
        />
      </Section>
      <Section title={t('judging:organize.bySubmission')}>
        <Table
          caption={t('judging:organize.bySubmission')}
          on="blocks"
          columns={[
            { head: t('judging:organize.submission') },
            { head: t('judging:organize.sheets'), plain: true },
            { head: t('judging:organize.judge') },
          ]}
          rows={bySubmission.map(({ id, teamName, challenge, judges, ...done }) => ({
            key: id,
            cells: [
              <Fragment key="team">
                {teamName}
                <div className="faint small">
                  <Words language={challenge.language}>{challenge.title}</Words>
                </div>
              </Fragment>,
              <DoneCells key="done" done={done} size="small" />,
              judges.map((judge) => judge ?? t('ui:formerMember')).join(', '),
            ],
          }))}
        />
      </Section>
    </>
  )
}
