import { useTranslation } from 'react-i18next'
import { LinkButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import type { TeamPlace } from '../../teams/team-place'
import { HandInForm, type HandInFormProps } from './hand-in-form'
import { SubmissionPart } from './submission-part'

interface HandInPageProps extends HandInFormProps {
  page: { title: string }
  team: TeamPlace
  lead: string
  /** When the deadline was, once it has passed. */
  closed: string | null
}

/** The page on which a team hands in; after the deadline it says that nothing changes any more. */
export function HandInPage({ page, team, lead, closed, ...form }: HandInPageProps) {
  const { t } = useTranslation('submissions')
  return (
    <SubmissionPart
      team={team}
      submission={form.id}
      title={page.title}
      lead={!closed && !form.notYet && lead}
    >
      {closed ? (
        <EmptyState
          level={2}
          title={t('handIn.closed')}
          action={
            <LinkButton kind="secondary" href={`/submissions/${form.id}`}>
              {t('handIn.back')}
            </LinkButton>
          }
        >
          {t('handIn.closedHint', { date: closed })}
        </EmptyState>
      ) : (
        <HandInForm {...form} />
      )}
    </SubmissionPart>
  )
}
