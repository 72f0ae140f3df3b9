import { useTranslation } from 'react-i18next'
import { Button, LinkButton } from '~/ui/button'
import { Chip, type ChipKind } from '~/ui/chip'
import { Section } from '~/ui/section'

const chips: [
  ChipKind,
  'draft' | 'review' | 'changes' | 'published' | 'risk' | 'refused' | 'closed' | 'offline',
][] = [
  ['neutral', 'draft'],
  ['progress', 'review'],
  ['needs', 'changes'],
  ['done', 'published'],
  ['risk', 'risk'],
  ['refused', 'refused'],
  ['closed', 'closed'],
  ['offline', 'offline'],
]

/** What can be pressed, and the states that things are in. */
export function ButtonsAndChips() {
  const { t } = useTranslation('styleguide')
  return (
    <Section title={t('buttons.title')}>
      <div className="stack">
        <div className="actions">
          <Button>{t('buttons.publish')}</Button>
          <Button kind="secondary">{t('buttons.save')}</Button>
          <Button kind="risk">{t('buttons.withdraw')}</Button>
          <LinkButton kind="secondary" small href="#form">
            {t('buttons.inList')}
          </LinkButton>
          <Button busy={t('buttons.busy')}>{t('buttons.publish')}</Button>
          <Button kind="secondary" disabled>
            {t('buttons.save')}
          </Button>
          <Button kind="quiet">{t('buttons.quiet')}</Button>
        </div>
        <Button wide kind="secondary">
          {t('buttons.wide')}
        </Button>
        <p className="actions">
          {chips.map(([kind, name]) => (
            <Chip key={kind} kind={kind}>
              {t(`buttons.${name}`)}
            </Chip>
          ))}
        </p>
      </div>
    </Section>
  )
}
