import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { readProtection } from '~/domains/accountability/read-protection.server'
import { shelterOrganization } from '~/domains/accountability/shelter-organization.server'
import { HiddenAndNot } from '~/domains/accountability/ui/hidden-and-not'
import { InShelter } from '~/domains/accountability/ui/in-shelter'
import { ShelterButton } from '~/domains/accountability/ui/shelter-button'
import { refused } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { pageMeta } from '~/ui/page-meta'
import { Breadcrumbs } from '~/ui/page/breadcrumbs'
import { PageHeading } from '~/ui/page/page-heading'
import { organizationToProtect } from './own.server'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const { organization, membership } = await organizationToProtect(
    visit,
    request,
    params.organization!,
    'shelter.begin',
  )
  const { slug, name } = organization
  const { until } = await readProtection(organization, membership, visit)
  const t = translator(visit.language)
  const title = t('shelter:organization.title')
  return {
    page: { title, of: name, description: t('shelter:organization.description') },
    slug,
    name,
    until,
  }
}

export async function action({ request, params, context: { visit } }: ActionFunctionArgs) {
  const { viewer, organization } = await organizationToProtect(
    visit,
    request,
    params.organization!,
    'shelter.begin',
  )
  const sheltered = await shelterOrganization(viewer, organization.slug, visit.now)
  if (!sheltered.ok) throw refused(visit, sheltered.refusal)
  return redirectWithNotice(`/organizations/${sheltered.value.slug}`, 'sheltered')
}

export const meta = pageMeta

export default function OrganizationShelter() {
  const { page, slug, name, until } = useLoaderData<typeof loader>()
  const { t } = useTranslation('shelter')
  const at = `/organizations/${slug}`
  const hides = ['name', 'briefs', 'adoptions', 'others'] as const
  const stays = ['work', 'copies', 'files', 'members'] as const
  return (
    <div className="page">
      <Breadcrumbs steps={[{ href: at, label: name }]} />
      <PageHeading title={page.title} lead={t('organization.lead')} />
      {until === null ? (
        <ShelterButton of="organization" action={`${at}/shelter`} />
      ) : (
        <InShelter of="organization" until={until} undo={`${at}/shelter/removal`} />
      )}
      <HiddenAndNot
        hidden={{
          title: t('organization.hidesTitle'),
          what: hides.map((one) => t(`organization.hides.${one}`)),
        }}
        not={{
          title: t('organization.staysTitle'),
          what: stays.map((one) => t(`organization.stays.${one}`)),
        }}
      />
    </div>
  )
}
