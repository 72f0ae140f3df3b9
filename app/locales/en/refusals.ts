import type es from '../es/refusals'
import type { Strings } from '../strings'

export default {
  'not-allowed': 'This belongs to another person or role.',
  'last-administrator': 'This is the last administrator. Name another first.',
  'already-granted': 'That person has this role already.',
  'link-expired': 'The link has expired or was used. Ask for another.',
  'not-signed-in': 'Sign in first.',
  'not-found': 'This does not exist, or is no longer public.',
  'cannot-decide':
    'That decision is no longer possible: somebody decided before. Look at where it stands now.',
  'already-registered': 'This account is registered for the datathon already.',
  'registration-not-open-yet':
    'Registration is not open yet. The datathon’s page says when it opens.',
  'registration-closed': 'Submissions have closed, and registration with them.',
  'not-registered': 'This account is not registered for the datathon.',
  'leave-team-first': 'Leave the team first, so that its members know.',
  'last-organizer': 'This is the last organiser of the datathon. Name another first.',
  'rubric-locked': 'Judging has begun: the rubric and the awards no longer change.',
} satisfies Strings<typeof es>
