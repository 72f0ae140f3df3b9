import type es from '../es/overview'
import type { Strings } from '../strings'

export default {
  stages: {
    need: 'Need',
    brief: 'Brief',
    data: 'Data',
    teams: 'Teams',
    submissions: 'Submissions',
    judging: 'Judging',
    incubation: 'Incubation',
    catalog: 'Catalog',
    adoption: 'Adoption',
    followUp: 'Follow-up',
  },
  facts: {
    version: 'version {{number}}',
    draft: 'draft',
    datasets_one: '{{count}} dataset',
    datasets_other: '{{count}} datasets',
    teams_one: '{{count}} team',
    teams_other: '{{count}} teams',
    submissions_one: '{{count}} submission',
    submissions_other: '{{count}} submissions',
    awards_one: '{{count}} award',
    awards_other: '{{count}} awards',
    noAward: 'no award',
    until: 'until {{day}}, {{hour}}',
    since: 'since {{month}}',
    uses_one: '{{count}} organisation',
    uses_other: '{{count}} organisations',
    followUps_one: '{{count}} answer',
    followUps_other: '{{count}} answers',
    stopped: 'stopped',
    stoppedIn: 'stopped, {{month}}',
  },
} satisfies Strings<typeof es>
