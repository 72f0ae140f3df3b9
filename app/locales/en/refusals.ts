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
} satisfies Strings<typeof es>
