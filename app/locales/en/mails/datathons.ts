import type es from '../../es/mails/datathons'
import type { Strings } from '../../strings'

export default {
  'datathon-deleted': {
    subject: 'A datathon will not take place',
    short: 'The datathon “{{datathon}}” was deleted',
    body: 'The datathon “{{datathon}}” was deleted and will not take place. Reason: “{{reason}}”.',
    action: 'See other datathons',
    reason: 'You are getting this e-mail because you were registered or had a role in it.',
  },
  'datathon-moved': {
    subject: 'A datathon’s dates have changed',
    short: 'Dates of “{{datathon}}” have changed',
    body_one:
      '$t(datathons:instants.{{instant}}): in the datathon “{{datathon}}” this has moved to {{to, instant}}. Reason: “{{reason}}”.',
    body_other:
      '{{count}} dates of the datathon “{{datathon}}” have changed. Reason: “{{reason}}”.',
    action: 'See the new dates',
    reason:
      'You are getting this e-mail because you are registered for the datathon or have a role in it. It stops if you unregister.',
  },
  'conduct-handler-named': {
    subject: 'A request in a datathon needs your answer',
    short: 'You are asked to handle conduct reports in “{{datathon}}”',
    body: 'The organisers of “{{datathon}}” are asking you to handle its conduct reports. You can accept or decline.',
    action: 'See what it involves and answer',
    reason: 'You are getting this e-mail because the organisers of a datathon named your account.',
  },
  'conduct-waits': {
    subject: 'Something waits in Tequio',
    short: 'Something waits',
    body: 'Something waits for you to read or answer it.',
    action: 'Sign in and see',
    reason: 'You are getting this e-mail because you agreed to look after something in Tequio.',
  },
  'datathon-announced': {
    subject: 'A datathon was announced',
    short: 'The datathon “{{datathon}}” was announced',
    body: 'The datathon “{{datathon}}” was announced. Its page says when it opens and how to take part.',
    action: 'See the datathon',
    reason:
      'You are getting this e-mail because you asked to hear about new datathons. You can withdraw this consent in “My data”.',
  },
  'datathon-role-granted': {
    subject: 'A new role in a datathon',
    short: '“{{datathon}}”: new role, $t(datathons:roles.{{role}})',
    body: 'You have a new role in the datathon “{{datathon}}”: $t(datathons:roles.{{role}}).',
    action: 'See the datathon',
    reason: 'You are getting this e-mail because what you can do in a datathon has changed.',
  },
} satisfies Strings<typeof es>
