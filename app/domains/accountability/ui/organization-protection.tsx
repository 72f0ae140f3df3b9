import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import { InShelter } from './in-shelter'
import { ShelterButton } from './shelter-button'

interface OrganizationProtectionProps {
  slug: string
  /** It appears under a protected name already. */
  isProtected: boolean
}

/** To an owner: the ways to hide their organisation, or how it is called. */
export function OrganizationProtection({ slug, isProtected }: OrganizationProtectionProps) {
  const { t } = useTranslation('shelter')
  const at = `/organizations/${slug}`
  return (
    <Section title={t('organization.title')} id="protection">
      <div className="stack">
        <p className="faint">{t('organization.hint')}</p>
        {!isProtected && (
          <p>
            <a href={`${at}/protected-name`}>{t('protectedName.link')}</a>
            <br />
            <span className="small">{t('protectedName.linkHint')}</span>
          </p>
        )}
        <p>{t('organization.lead')}</p>
        <ShelterButton of="organization" action={`${at}/shelter`} />
        <p>
          <a href={`${at}/shelter`}>{t('organization.more')}</a>
        </p>
      </div>
    </Section>
  )
}

interface ProtectionStandingProps {
  slug: string
  /** The reader is an owner. */
  may: boolean
  /** Until when shelter can be undone, written out; null where it is in none. */
  until: string | null
  /** The name behind a protected one, to those who may read it. */
  trueName: string | null
}

/** How an organisation is hidden now, and the way back. */
export function ProtectionStanding({ slug, may, until, trueName }: ProtectionStandingProps) {
  const undo = may ? `/organizations/${slug}/shelter/removal` : undefined
  return (
    <>
      {until !== null && <InShelter of="organization" until={until} undo={undo} />}
      {trueName !== null && <TrueName slug={slug} name={trueName} mayEnd={may} />}
    </>
  )
}

interface TrueNameProps {
  slug: string
  name: string
  /** An owner may give the protected name up. */
  mayEnd: boolean
}

/** To those who may know: who stands behind a protected name. */
function TrueName({ slug, name, mayEnd }: TrueNameProps) {
  const { t } = useTranslation('shelter')
  return (
    <Notice kind="info" title={t('protectedName.onTitle')}>
      <p>{t('protectedName.on', { name })}</p>
      {mayEnd && (
        <form method="post" action={`/organizations/${slug}/protected-name/removal`}>
          <p className="actions">
            <Button kind="secondary">{t('protectedName.end')}</Button>
          </p>
          <p className="small">{t('protectedName.endHint')}</p>
        </form>
      )}
    </Notice>
  )
}
