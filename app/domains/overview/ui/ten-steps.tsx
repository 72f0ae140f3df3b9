import { useTranslation } from 'react-i18next'
import { ThreadSteps } from '~/ui/thread/thread-steps'
import { stages } from '../reach'

/** The whole way of a piece of work, step by step. */
export function TenSteps() {
  const { t } = useTranslation('overview')
  return (
    <ThreadSteps
      steps={stages.map((stage) => ({
        name: t(`stages.${stage}`),
        who: t(`steps.${stage}.who`),
        text: t(`steps.${stage}.text`),
      }))}
    />
  )
}
