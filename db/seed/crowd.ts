import { agree } from '~/domains/people/privacy-notice'
import { insertConsent } from '~/domains/people/queries-consents.server'
import { insertPerson } from '~/domains/people/queries.server'
import type { Sector, Skill, Viewer } from '~/domains/people/rules'
import { updatePerson } from '~/domains/people/queries.server'
import { inTransaction } from '../transaction'

/** Others of the story, named after what a weaver works with: invented, without an address, and nobody can sign in as them. */
const facts = {
  'aguja-demo': { sector: 'ict', skills: ['code', 'data'] },
  'bobina-demo': { sector: 'academia', skills: ['research', 'data'] },
  'canilla-demo': { sector: 'cso', skills: ['law'] },
  'devanadera-demo': { sector: 'ict', skills: ['design'] },
  'estambre-demo': { sector: 'ict', skills: ['code', 'security'] },
  'fibra-demo': { sector: 'academia', skills: ['data'] },
  'hebra-demo': { sector: 'cso', skills: ['facilitation'] },
  'huso-demo': { sector: 'ict', skills: ['code'] },
  'lanzadera-demo': { sector: 'academia', skills: ['research'] },
  'madeja-demo': { sector: 'ict', skills: ['design', 'research'] },
  'nudo-demo': { sector: 'cso', skills: ['journalism'] },
  'ovillo-demo': { sector: 'ict', skills: ['code', 'data'] },
  'peine-demo': { sector: 'academia', skills: ['health'] },
  'rueca-demo': { sector: 'ict', skills: ['security'] },
  'trama-demo': { sector: 'academia', skills: ['data', 'languages'] },
  'urdimbre-demo': { sector: 'cso', skills: ['law', 'facilitation'] },
} as const satisfies Record<string, { sector: Sector; skills: Skill[] }>

export type CrowdHandle = keyof typeof facts
export type Crowd = Record<CrowdHandle, Viewer>

export async function seedCrowd(now: Date): Promise<Crowd> {
  const crowd: Partial<Crowd> = {}
  for (const [handle, { sector, skills }] of Object.entries(facts)) {
    crowd[handle as CrowdHandle] = await inTransaction(async (trx) => {
      const account = { handle, email: null, passwordHash: null, language: 'es', sector } as const
      const person = await insertPerson(account, trx)
      await insertConsent(person.id, agree(now), trx)
      await updatePerson(person.id, { skills: [...skills] }, trx)
      return { ...person, language: 'es', roles: [] }
    })
  }
  return crowd as Crowd
}
