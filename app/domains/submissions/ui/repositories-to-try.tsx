import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Rows } from '~/ui/rows'
import { Section } from '~/ui/section'

/** In the demo: invented repositories, each with a button that links it as typing its name would. */
export function RepositoriesToTry({
  repositories,
}: {
  repositories: { fullName: string; description: string }[]
}) {
  const { t } = useTranslation('submissions')
  return (
    <Section title={t('link.toTry')}>
      <p>{t('link.toTryHint')}</p>
      <Rows
        rows={repositories.map(({ fullName, description }) => ({
          key: fullName,
          title: fullName,
          by: description,
          cells: [
            <form key="choose" method="post">
              <input type="hidden" name="repository" value={fullName} />
              <Button kind="secondary" small>
                {t('link.choose')}{' '}
                <span className="for-ears">{t('link.chooseWhich', { repository: fullName })}</span>
              </Button>
            </form>,
          ],
        }))}
      />
    </Section>
  )
}
