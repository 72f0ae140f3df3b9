import { useTranslation } from 'react-i18next'
import { Confirmation } from '~/ui/confirmation'
import type { TeamPlace } from '../../teams/team-place'
import { refusalText } from '~/locales/refusal-text'
import { Notice } from '~/ui/notice'
import { SubmissionPart } from './submission-part'

interface SubmissionConfirmationProps {
  team: TeamPlace
  submission: string
  title: string
  /** Why it cannot be done at all. */
  refusal: string | null
  /** What the server said to the attempt. */
  answer?: { refusal: string }
  warning: string
  submit: string
  cancel: string
}

/** Asks once more before a team undoes something of its submission, or says why that cannot be. */
export function SubmissionConfirmation(props: SubmissionConfirmationProps) {
  const { team, submission, title, refusal, answer } = props
  const { t } = useTranslation('submissions')
  const back = `/submissions/${submission}`
  return (
    <SubmissionPart team={team} submission={submission} title={title}>
      {refusal ? (
        <Notice kind="needs" title={refusalText(t, refusal)}>
          <a href={back}>{t('handIn.back')}</a>
        </Notice>
      ) : (
        <Confirmation
          refusal={answer && refusalText(t, answer.refusal)}
          warning={props.warning}
          submit={props.submit}
          cancel={{ href: back, label: props.cancel }}
        />
      )}
    </SubmissionPart>
  )
}
