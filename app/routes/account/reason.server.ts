import { findPublishedChallenge } from '~/domains/challenges/queries-published.server'
import { readTitle } from '~/domains/challenges/read-titles.server'
import { findDatathon } from '~/domains/datathons/queries.server'
import { asksForKeptForm } from '~/domains/people/kept-forms'
import type { Visit } from '~/domains/people/visit'
import { isUsable } from '~/domains/organizations/members'
import { findInvitation as findMembershipOffer } from '~/domains/organizations/queries-invitations.server'
import { findInvitation } from '~/domains/teams/queries-invitations.server'
import { findTeam } from '~/domains/teams/queries.server'
import { translator } from '~/locales/translator.server'
import { hashOf } from '~/platform/secrets'

/** A sentence, and the language of the title that is marked in it where one is. */
export interface Reason {
  text: string
  language?: string
}

/** Why somebody is asked to sign in, by where they were going; null where that says nothing. */
export async function reasonFor(back: string, visit: Visit): Promise<Reason | null> {
  const reason = await reasonOf(back, visit)
  return typeof reason === 'string' ? { text: reason } : reason
}

async function reasonOf(back: string, { language, now }: Visit): Promise<Reason | string | null> {
  const t = translator(language)
  const address = new URL(back, 'http://here')
  const { pathname } = address
  if (asksForKeptForm(address)) return t('people:why.kept')
  const [area = '', one = '', two = '', three = ''] = pathname.split('/').slice(1)
  switch (`${area}/${two === '' ? one : two}`) {
    case 'challenges/new':
      return t('people:why.brief')
    case 'datasets/new':
      return t('people:why.dataset')
    case 'judge/':
      return t('people:why.judge')
    case 'datathons/registration': {
      const datathon = await findDatathon(one)
      return datathon ? t('people:why.registration', { datathon: datathon.name }) : null
    }
    case 'challenges/questions':
    case 'challenges/teams': {
      const challenge = await findPublishedChallenge(one)
      if (!challenge || (two === 'teams' && three !== 'new')) return null
      const { title, language: lang } = await readTitle(challenge, language)
      const said = two === 'teams' ? 'people:why.team' : 'people:why.question'
      return { text: t(said, { challenge: title }), language: lang }
    }
  }
  if (one !== 'invitations') return null
  if (area === 'organizations') return invitedTo(two, now, t)
  return area === 'teams' ? invited(two, t) : null
}

/** Whoever holds the link of a team may read its name. */
async function invited(token: string, t: ReturnType<typeof translator>): Promise<string | null> {
  const invitation = await findInvitation(hashOf(token))
  const team = invitation && !invitation.revokedAt && (await findTeam(invitation.teamSlug))
  return team ? t('people:why.invitation', { team: team.name, datathon: team.datathonName }) : null
}

/** And that of an organisation its public name, as long as it lets somebody in. */
async function invitedTo(token: string, now: Date, t: ReturnType<typeof translator>) {
  const invitation = await findMembershipOffer(hashOf(token))
  if (!invitation || !isUsable(invitation, now)) return null
  return t('people:why.membership', { organization: invitation.name })
}
