import type es from '../../es/mails/datasets'
import type { Strings } from '../../strings'

export default {
  'dataset-waits': {
    subject: 'A dataset awaits review',
    short: 'To review: {{dataset}}',
    body: 'Somebody proposed the dataset “{{dataset}}”. Its file has been read; it still needs a review.',
    action: 'Review the dataset',
    reason: 'You are getting this e-mail because this is a curator’s account.',
  },
  'dataset-curated': {
    subject: 'Dataset published',
    short: 'Published: {{dataset}}',
    body: 'The dataset “{{dataset}}” is published. Anybody can see it, download it and link it to a brief.',
    action: 'See the dataset',
    reason: 'You are getting this e-mail because this account proposed the dataset.',
  },
  'dataset-sent-back': {
    subject: 'A dataset needs changes',
    short: 'Sent back: {{dataset}}',
    body: 'The curators sent the dataset “{{dataset}}” back: {{note, words}} You can correct it, and it will be reviewed again.',
    action: 'See what is missing',
    reason: 'You are getting this e-mail because this account proposed the dataset.',
  },
  'dataset-deprecated': {
    subject: 'Dataset marked as deprecated',
    short: 'Deprecated: {{dataset}}',
    body: 'The dataset “{{dataset}}” is marked as deprecated: {{note, words}} It can still be downloaded, with a notice.',
    action: 'See the dataset',
    reason: 'You are getting this e-mail because this account proposed the dataset.',
  },
  'dataset-withdrawn': {
    subject: 'Dataset withdrawn',
    short: 'Withdrawn: {{dataset}}',
    body: 'The dataset “{{dataset}}” was withdrawn: {{note, words}} Its files can no longer be downloaded.',
    action: 'See the dataset',
    reason: 'You are getting this e-mail because this account proposed the dataset.',
  },
} satisfies Strings<typeof es>
