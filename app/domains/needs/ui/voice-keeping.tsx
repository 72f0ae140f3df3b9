import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'

interface VoiceKeepingProps {
  need: string
  keeps: boolean
  /** The brief is published: what is not kept goes now. */
  isPublished: boolean
}

/** Whether the notes of voice outlive the publication of the brief: a box, and what follows from it said beside it. */
export function VoiceKeeping({ need, keeps, isPublished }: VoiceKeepingProps) {
  const { t } = useTranslation('needs')
  return (
    <form className="form" method="post" action={`/needs/${need}/voice-keeping`}>
      <Checkbox
        field={{ name: 'keeps', initialValue: keeps ? 'on' : undefined }}
        label={t(isPublished ? 'page.keepPublished' : 'page.keep')}
        hint={t(isPublished ? 'page.keepHintPublished' : 'page.keepHint')}
      />
      <Button kind="secondary">{t('page.keepSubmit')}</Button>
    </form>
  )
}
