import type { z } from 'zod'
import { protectName } from '~/domains/accountability/protect-name.server'
import { createOrganization } from '~/domains/organizations/create-organization.server'
import { decideOrganization } from '~/domains/organizations/decide-organization.server'
import { inviteToOrganization } from '~/domains/organizations/invite-to-organization.server'
import { joinOrganization } from '~/domains/organizations/join-organization.server'
import type { organizationForm } from '~/domains/organizations/schema'
import type { Viewer } from '~/domains/people/rules'
import type { Crowd } from './crowd'
import { mexico, must } from './must'
import type { DemoPeople } from './people'

type Form = z.output<typeof organizationForm>

const note = 'Se revisó el acta constitutiva y se habló por teléfono con la coordinación.'

/** Whoever speaks for an organisation in the story, by the organisation's name. All are invented. */
export type Speakers = Record<string, { slug: string; speaker: Viewer }>

export async function seedOrganizations(people: DemoPeople, crowd: Crowd): Promise<Speakers> {
  const founded: [Viewer, Form, string][] = [
    [
      people.cso,
      {
        name: 'Umbral Justicia, A.C.',
        kind: 'cso',
        stateCode: '09',
        description:
          'Acompaña a personas presas que vivieron tortura y a sus familias. Atiende una línea telefónica y prepara escritos ante jueces y comisiones.',
      },
      '2018-10-02T10:00',
    ],
    [
      crowd['hebra-demo'],
      {
        name: 'Red Voces de Adentro',
        kind: 'cso',
        stateCode: '21',
        description: 'Doce promotoras que acompañan a las familias en la fila de la visita.',
      },
      '2018-10-05T12:00',
    ],
    [
      crowd['nudo-demo'],
      {
        name: 'Observatorio Norte de Prisiones',
        kind: 'cso',
        stateCode: '08',
        description:
          'Sigue los contratos y las respuestas de las autoridades penitenciarias del norte del país.',
      },
      '2018-10-09T09:30',
    ],
    [
      crowd['urdimbre-demo'],
      {
        name: 'Familias en Vela',
        kind: 'cso',
        stateCode: '15',
        description: 'Familiares de personas presas que se organizan por centro.',
      },
      '2018-10-11T17:00',
    ],
    [
      crowd['bobina-demo'],
      {
        name: 'Laboratorio de Ejemplo en Estudios Penitenciarios',
        kind: 'academia',
        stateCode: '11',
        description:
          'Grupo universitario que estudia las condiciones de reclusión con datos abiertos.',
      },
      '2018-10-15T11:00',
    ],
    [
      people.adopter,
      {
        name: 'Puente Sur, A.C.',
        kind: 'cso',
        stateCode: '20',
        description: 'Defiende a personas indígenas presas en los valles y la costa.',
      },
      '2018-11-20T10:00',
    ],
  ]
  const speakers: Speakers = {}
  for (const [speaker, form, day] of founded) {
    const at = mexico(day)
    const { slug } = await must(createOrganization(speaker, form, at))
    const verified = { decision: 'verified', note } as const
    await must(
      decideOrganization(people.admin, slug, verified, new Date(at.getTime() + 86_400_000)),
    )
    speakers[form.name] = { slug, speaker }
  }
  return speakers
}

/** Umbral is more than one person, and its owner has just invited somebody else. */
export async function seedMembers({ cso }: DemoPeople, crowd: Crowd, slug: string, now: Date) {
  const { token } = await must(inviteToOrganization(cso, slug, 1, now))
  await must(joinOrganization(crowd['canilla-demo'], token, now))
  await must(inviteToOrganization(cso, slug, 2, now))
}

/** One that nobody has verified yet waits for the administrator. */
export async function seedWaitingOrganization(crowd: Crowd, now: Date): Promise<void> {
  const form = {
    name: 'Colectiva Semilla de Prueba',
    kind: 'cso',
    stateCode: '07',
    description: 'Acompaña a mujeres presas en los Altos. Acaba de llegar.',
  } as const
  await must(createOrganization(crowd['trama-demo'], form, now))
}

/** One that is known to register visits might lose access to the prison: it appears under another name. */
export async function seedProtectedName({ slug, speaker }: Speakers[string], now: Date) {
  await must(protectName(speaker, slug, { name: 'Colectiva Piedra de Río' }, now))
}
