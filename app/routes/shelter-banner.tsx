import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Strip } from '~/ui/page/strip'

/** On every page of somebody in shelter: that they are, and the way back. */
export function ShelterBanner() {
  const { t } = useTranslation('shelter')
  return (
    <Strip
      facts={[
        <a key="more" href="/me/shelter">
          {t('banner.more')}
        </a>,
        <form key="undo" method="post" action="/me/shelter/removal">
          <Button kind="secondary" small>
            {t('banner.undo')}
          </Button>
        </form>,
      ]}
    >
      {t('banner.text')}
    </Strip>
  )
}
