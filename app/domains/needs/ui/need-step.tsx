import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'

interface NeedStepProps {
  need: { id: string }
  may: { take: boolean; makeBrief: boolean }
}

/** The one step that takes a need on: at the right of its title, and above the thread on phones. */
export function NeedStep({ need, may }: NeedStepProps) {
  const { t } = useTranslation('needs')
  if (may.take)
    return (
      <form method="post" action={`/needs/${need.id}/companion`} className="stack stack--tight">
        <Button wide>{t('page.take')}</Button>
        <p className="small faint">{t('page.takeHint')}</p>
      </form>
    )
  if (may.makeBrief)
    return (
      <LinkButton href={`/needs/${need.id}/brief`} wide>
        {t('page.makeBrief')}
      </LinkButton>
    )
  return null
}
