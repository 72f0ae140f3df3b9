import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findShelter } from '~/domains/accountability/queries.server'
import { shelterPerson } from '~/domains/accountability/shelter-person.server'
import { HiddenAndNot } from '~/domains/accountability/ui/hidden-and-not'
import { InShelter } from '~/domains/accountability/ui/in-shelter'
import { ShelterButton } from '~/domains/accountability/ui/shelter-button'
import { refused, signedIn } from '~/domains/people/access.server'
import { translator } from '~/locales/translator.server'
import { redirectWithNotice } from '~/platform/notice-cookie'
import { formatInstant } from '~/shared/instants'
import { pageMeta } from '~/ui/page-meta'
import { PageHeading } from '~/ui/page/page-heading'
import { MeTabs } from './me-tabs'

export async function loader({ request, context: { visit } }: LoaderFunctionArgs) {
  const viewer = signedIn(visit, request)
  const shelter = await findShelter({ personId: viewer.id })
  const t = translator(visit.language)
  return {
    page: { title: t('shelter:person.title'), description: t('shelter:person.description') },
    handle: viewer.handle,
    until: shelter?.until ? formatInstant(shelter.until, visit.timeZone, visit.language) : null,
  }
}

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const sheltered = await shelterPerson(signedIn(visit, request), visit.now)
  if (!sheltered.ok) throw refused(visit, sheltered.refusal)
  return redirectWithNotice('/me/shelter', 'sheltered')
}

export const meta = pageMeta

export default function Shelter() {
  const { page, handle, until } = useLoaderData<typeof loader>()
  const { t } = useTranslation('shelter')
  return (
    <div className="page">
      <PageHeading title={page.title} lead={t('person.lead')} />
      <MeTabs current="shelter" />
      {until === null ? (
        <ShelterButton of="person" action="/me/shelter" />
      ) : (
        <InShelter of="person" until={until} handle={handle} undo="/me/shelter/removal" />
      )}
      {until !== null && <p>{t('person.paused')}</p>}
      <HiddenAndNot
        hidden={{
          title: t('person.hidesTitle'),
          what: [t('person.hides.name'), t('person.hides.words'), t('person.hides.others')],
        }}
        not={{
          title: t('person.staysTitle'),
          what: [t('person.stays.shared'), t('person.stays.copies'), t('person.stays.files')],
        }}
      />
    </div>
  )
}
