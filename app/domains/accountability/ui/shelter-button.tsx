import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { shelterDays } from '../shelter'

interface ShelterButtonProps {
  of: 'person' | 'organization'
  /** Where it posts to. */
  action: string
}

/** One press hides; what it does and for how long stands beside it. */
export function ShelterButton({ of, action }: ShelterButtonProps) {
  const { t } = useTranslation('shelter')
  return (
    <form className="stack stack--tight" method="post" action={action}>
      <p className="actions">
        <Button kind="risk">{t(`${of}.begin`)}</Button>
      </p>
      <p className="small prose">
        {t(`${of}.beginHint`, { days: shelterDays })} {t(`${of}.after`)}
      </p>
    </form>
  )
}
