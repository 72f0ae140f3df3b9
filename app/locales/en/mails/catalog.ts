import type es from '../../es/mails/catalog'
import type { Strings } from '../../strings'

export default {
  'tool-published': {
    subject: 'A tool is in the catalog',
    short: '{{tool}} is in the catalog',
    body: '“{{tool}}” passed the last gate and is in the catalog: other organisations can ask to adopt it.',
    action: 'See its entry',
    reason:
      'You are getting this e-mail because this account works on the tool or follows the brief it grew from.',
  },
} satisfies Strings<typeof es>
