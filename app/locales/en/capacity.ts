import type es from '../es/capacity'
import type { Strings } from '../strings'

export default {
  dimensions: {
    people: 'People',
    skills: 'Skills',
    connection: 'Connection',
    devices: 'Devices',
    hosting: 'Hosting',
    money: 'Money a year',
  },
  levels: {
    people: {
      at0: 'Nobody',
      at1: 'One person, now and then',
      at2: 'Two people, half-time',
      at3: 'Three to five people',
      at4: 'A dedicated team',
    },
    skills: {
      at0: 'Phone and messaging',
      at1: 'Spreadsheets',
      at2: 'Forms and new software',
      at3: 'Somebody looks after a website',
      at4: 'Somebody writes code',
    },
    connection: {
      at0: 'No internet',
      at1: 'Mobile data, sometimes',
      at2: 'Stable internet in the office, but not on visits',
      at3: 'Stable internet nearly all the time',
      at4: 'Fast, stable internet wherever work is done',
    },
    devices: {
      at0: 'No devices',
      at1: 'Everybody’s own phone',
      at2: 'Phones and a shared computer',
      at3: 'One computer for each area',
      at4: 'One computer for each person',
    },
    hosting: {
      at0: 'Nowhere',
      at1: 'Folders on a free service',
      at2: 'A website or shared space',
      at3: 'A server that somebody outside looks after',
      at4: 'A server and somebody to look after it',
    },
    money: {
      at0: 'None',
      at1: 'Up to $12,000\u00a0MXN',
      at2: 'Up to $60,000\u00a0MXN',
      at3: 'Up to $250,000\u00a0MXN',
      at4: 'More than $250,000\u00a0MXN',
    },
  },
  reach: '{{level}} of 4',
  asked: 'Needed: {{level}}',
  missing_one: 'one level missing',
  missing_other: '{{count}} levels missing',
  meaning: 'What each level means',
  unknown: 'Not known yet',
  unanswered: 'Not answered',
} satisfies Strings<typeof es>
