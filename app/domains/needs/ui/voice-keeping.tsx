import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'

/** Whether the notes of voice outlive the publication of the brief: said, and changed with one button. */
export function VoiceKeeping({ need, keeps }: { need: string; keeps: boolean }) {
  const { t } = useTranslation('needs')
  return (
    <form method="post" action={`/needs/${need}/voice-keeping`}>
      <p>{t(keeps ? 'page.keepsNot' : 'page.keeps')}</p>
      <Button kind="secondary" name="keeps" value={keeps ? 'off' : 'on'}>
        {t(keeps ? 'page.keepNot' : 'page.keep')}
      </Button>
    </form>
  )
}
