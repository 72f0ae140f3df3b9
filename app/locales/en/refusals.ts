import type es from '../es/refusals'
import type { Strings } from '../strings'

export default {
  'not-allowed': 'This belongs to another person or role.',
  'last-administrator': 'This is the last administrator. Name another first.',
  'already-granted': 'That person has this role already.',
  'link-expired': 'The link has expired or was used. Ask for another.',
  'not-signed-in': 'Sign in first.',
} satisfies Strings<typeof es>
